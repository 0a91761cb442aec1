import { audiencesOf } from '../answers/answer.ts';
import { headlinesFor } from '../answers/state.ts';
import { READER_REGIONS } from '../schemas/region.ts';
import type { Finding, Rule } from './rule.ts';

/** A product with a headline practice somewhere has one everywhere, if need be `unknown`; else a gap would read as “not used”. */
export const productIsKnownEverywhere: Rule = (records, today) =>
  records.platforms.flatMap(({ id, facts }) =>
    audiencesOf(facts).flatMap((audience) => {
      const headlines = facts.practices.filter((practice) => practice.headline && practice.audience.includes(audience));
      return [...new Set(headlines.map(({ product }) => product))].flatMap((product): Finding[] => {
        const gaps = READER_REGIONS.filter(
          (region) => !headlinesFor(facts, region, audience, today).some((practice) => practice.product === product),
        );
        if (gaps.length === 0) return [];
        return [
          {
            file: `content/platforms/${id}/facts.yaml`,
            field: 'practices',
            found: `say nothing of ${product ?? 'the platform'} for ${audience} in ${gaps.join(', ')}`,
            fix: 'Widen the regions of a headline practice if its source carries that, or add one with default unknown and looked.',
          },
        ];
      });
    }),
  );
