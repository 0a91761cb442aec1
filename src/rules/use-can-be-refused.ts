import { choicesFor } from '../answers/effort.ts';
import { audiencesOf } from '../answers/answer.ts';
import { callsForChoice, headlinesFor } from '../answers/state.ts';
import { READER_REGIONS } from '../schemas/region.ts';
import type { Finding, Rule } from './rule.ts';

/** Where a headline practice is used, a choice that holds there answers it, if only to say that there is no switch. */
export const useCanBeRefused: Rule = (records, today) =>
  records.platforms.flatMap(({ id, facts }) =>
    facts.practices.flatMap((practice, index): Finding[] => {
      if (!practice.headline || !callsForChoice(practice.default)) return [];
      const missing = audiencesOf(facts).flatMap((audience) =>
        READER_REGIONS.filter(
          (region) =>
            headlinesFor(facts, region, audience, today).includes(practice) &&
            !choicesFor(facts, region, audience).some((choice) => choice.answersPractices.includes(practice.id)),
        ).map((region) => `${audience} in ${region}`),
      );
      if (missing.length === 0) return [];
      return [
        {
          file: `content/platforms/${id}/facts.yaml`,
          field: `practices[${index}] (${practice.id})`,
          found: `has no choice that answers it for ${missing.join(', ')}`,
          fix: 'Write a choice that holds there with this id in answersPractices; where no switch is offered, one with method no-way-offered.',
        },
      ];
    }),
  );
