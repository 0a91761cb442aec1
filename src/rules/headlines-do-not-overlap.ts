import { audiencesOf } from '../answers/answer.ts';
import { holdsIn } from '../answers/holds.ts';
import { firstDay } from '../answers/day.ts';
import type { Practice } from '../schemas/platform.ts';
import { READER_REGIONS } from '../schemas/region.ts';
import type { Finding, Rule } from './rule.ts';

/** Whether two practices run on a common day. */
function meetInTime(a: Practice, b: Practice): boolean {
  const start = (practice: Practice): string => (practice.since ? firstDay(practice.since.day) : '');
  const end = (practice: Practice): string => (practice.until === undefined ? '9999' : firstDay(practice.until));
  return start(a) < end(b) && start(b) < end(a);
}

/** Two headline practices of one product and use never hold for one audience in one region on one day: they would answer one question twice. */
export const headlinesDoNotOverlap: Rule = (records) =>
  records.platforms.flatMap(({ id, facts }) => {
    const headlines = facts.practices.filter(({ headline }) => headline);
    return headlines.flatMap((a, index) =>
      headlines.slice(index + 1).flatMap((b): Finding[] => {
        if (a.product !== b.product || a.use !== b.use || !meetInTime(a, b)) return [];
        const audience = audiencesOf(facts).find((one) => a.audience.includes(one) && b.audience.includes(one));
        const region = audience && READER_REGIONS.find((one) => holdsIn(a, one) && holdsIn(b, one));
        if (!region) return [];
        return [
          {
            file: `content/platforms/${id}/facts.yaml`,
            field: `practices (${a.id}, ${b.id})`,
            found: `both answer for ${audience} in ${region} at the same time`,
            fix: 'Name the exception in exceptRegions, end one with until, or give them different products.',
          },
        ];
      }),
    );
  });
