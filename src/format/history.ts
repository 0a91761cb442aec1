import type { Beginning, RegionHistory } from '../answers/history.ts';
import { en } from '../words/en.ts';
import { formatDay } from './day.ts';
import { formatList } from './list.ts';

/** “from 3 November 2025”, “from August 2024 or earlier”. */
function formatBeginning({ day, how }: Beginning): string {
  return `from ${formatDay(day)}${how === 'by-then' ? ` ${en.orEarlier}` : ''}`;
}

/** A row of the chart in words: each period with what is known of its beginning, and the state as it was found. */
export function formatHistory({ regions, periods, found, checked }: RegionHistory, from: string): string {
  const parts = periods.map(({ state, begins }) => [
    begins ? formatBeginning(begins) : `at the start of ${from.slice(0, 4)}`,
    en.state[state].toLowerCase(),
  ]);
  const all = [...parts, [`when last checked, on ${formatDay(checked)}`, en.state[found].toLowerCase()]];
  return `${formatList(regions.map((region) => en.region(region)))}: ${all.map((part) => part.join(': ')).join('; ')}.`;
}

/** “25 November 2026”; “23 November 2026 to 25 November 2026” where parts of what was found were checked on different days. */
export function formatChecks(groups: readonly Pick<RegionHistory, 'checked'>[]): string {
  const [first = '', ...others] = [...new Set(groups.map(({ checked }) => checked))].toSorted();
  const last = others.at(-1);
  return last === undefined ? formatDay(first) : `${formatDay(first)} to ${formatDay(last)}`;
}
