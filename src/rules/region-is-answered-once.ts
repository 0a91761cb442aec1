import { audiencesOf } from '../answers/answer.ts';
import { holdsIn } from '../answers/holds.ts';
import { headlinesFor, stateOf } from '../answers/state.ts';
import { READER_REGIONS } from '../schemas/region.ts';
import type { Finding, Rule } from './rule.ts';

/** For every region and audience an entry speaks of, exactly one answer holds. */
export const regionIsAnsweredOnce: Rule = (records) =>
  records.platforms.flatMap(({ id, facts }) =>
    audiencesOf(facts).flatMap((audience) => {
      const answersIn = (region: (typeof READER_REGIONS)[number]) =>
        facts.answers.filter((answer) => answer.audience.includes(audience) && holdsIn(answer, region));
      const none = READER_REGIONS.filter((region) => answersIn(region).length === 0);
      const several = READER_REGIONS.filter((region) => answersIn(region).length > 1);
      const at = { file: `content/platforms/${id}/facts.yaml`, field: 'answers' };
      const problems: Finding[] = [];
      if (none.length > 0)
        problems.push({
          ...at,
          found: `hold none for ${audience} in ${none.join(', ')}`,
          fix: 'Write one, or widen the regions of another.',
        });
      if (several.length > 0)
        problems.push({
          ...at,
          found: `hold more than one for ${audience} in ${several.join(', ')}`,
          fix: 'Name exceptions in exceptRegions.',
        });
      return problems;
    }),
  );

/** The state that a writer typed is the one that the headline practices add up to. */
export const stateIsComputed: Rule = (records, today) =>
  records.platforms.flatMap(({ id, facts }) =>
    facts.answers.flatMap((answer, index) =>
      answer.audience.flatMap((audience): Finding[] => {
        const wrong = READER_REGIONS.filter((region) => holdsIn(answer, region))
          .map((region) => ({ region, state: stateOf(headlinesFor(facts, region, audience, today)) }))
          .filter(({ state }) => state !== answer.state);
        if (wrong.length === 0) return [];
        return [
          {
            file: `content/platforms/${id}/facts.yaml`,
            field: `answers[${index}].state (${answer.id})`,
            found: `is “${answer.state}”, but the headline practices say ${wrong.map(({ region, state }) => `“${state}” for ${audience} in ${region}`).join(', ')}`,
            fix: 'Correct the practices if the answer is right, or the answer if they are.',
          },
        ];
      }),
    ),
  );
