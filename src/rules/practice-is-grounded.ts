import type { Practice } from '../schemas/platform.ts';
import type { Rule } from './rule.ts';

/** What is wrong with how a practice is grounded: field, what was found, what to do. */
function gapsOf(practice: Practice): (readonly [field: string, found: string, fix: string])[] {
  const gaps: (readonly [string, string, string])[] = [];
  if (practice.default === 'unknown') {
    if (!practice.looked) gaps.push(['looked', 'is missing', 'Say where we looked for a statement, and when.']);
    if (practice.basis) gaps.push(['basis', `is “${practice.basis}” although nothing is known`, 'Leave it out.']);
    return gaps;
  }
  if (practice.sources.length === 0)
    gaps.push(['sources', 'names no source', 'Name the source that was read, or make the default unknown.']);
  if (practice.defaultSources.length === 0)
    gaps.push(['defaultSources', 'names no source', 'Name those of its sources that show the default there.']);
  for (const source of practice.defaultSources.filter((id) => !practice.sources.includes(id)))
    gaps.push(['defaultSources', `names “${source}”, which is not among its sources`, 'Add it to the sources of this practice.']);
  if (!practice.basis) gaps.push(['basis', 'is missing', 'Write stated, permitted, denied or found.']);
  if (practice.default === 'depends' && !practice.defaultNote) gaps.push(['defaultNote', 'is missing', 'Say on what it depends.']);
  if (practice.headline && practice.basis === 'permitted')
    gaps.push(['headline', 'is true although its terms only allow it', 'A use that nobody showed is never a headline: remove it.']);
  return gaps;
}

/** Every practice rests on a source that shows its default, or says where we looked in vain. */
export const practiceIsGrounded: Rule = (records) =>
  records.platforms.flatMap(({ id, facts }) =>
    facts.practices.flatMap((practice, index) =>
      gapsOf(practice).map(([field, found, fix]) => ({
        file: `content/platforms/${id}/facts.yaml`,
        field: `practices[${index}].${field} (${practice.id})`,
        found,
        fix,
      })),
    ),
  );
