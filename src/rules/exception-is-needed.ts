import type { Where } from '../answers/holds.ts';
import { everyEntry, visitValues } from './entries.ts';
import type { Finding, Rule } from './rule.ts';

function isWhere(value: unknown): value is Where {
  return typeof value === 'object' && value !== null && 'exceptRegions' in value && 'regions' in value;
}

/** An exception takes something away, `row` names its exceptions, and nothing is named twice. */
export const exceptionIsNeeded: Rule = (records) =>
  everyEntry(records).flatMap(({ facts, file }) => {
    const problems: Finding[] = [];
    visitValues(facts, (value, field) => {
      if (!isWhere(value)) return;
      const { regions, exceptRegions } = value;
      const wide = regions.includes('all') || regions.includes('row');
      const at = { file, field: `${field}.exceptRegions` };
      if (regions.includes('row') && exceptRegions.length === 0)
        problems.push({
          ...at,
          found: 'is empty although regions has row',
          fix: 'Name every region treated otherwise; if there is none, write all.',
        });
      for (const region of exceptRegions.filter((except) => !wide && !regions.some((named) => except.startsWith(`${named}-`))))
        problems.push({ ...at, found: `names “${region}”, which regions does not include`, fix: 'Remove it.' });
      for (const region of exceptRegions.filter((except) => regions.includes(except)))
        problems.push({ ...at, found: `names “${region}”, which regions names too`, fix: 'Decide for one of them.' });
      if (regions.includes('all') && regions.length > 1)
        problems.push({
          file,
          field: `${field}.regions`,
          found: 'has all and more',
          fix: 'Write all by itself, or row with its exceptions.',
        });
    });
    return problems;
  });
