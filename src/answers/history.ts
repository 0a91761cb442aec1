import type { Platform, Practice } from '../schemas/platform.ts';
import { READER_REGIONS, type ReaderRegion } from '../schemas/region.ts';
import type { State } from '../schemas/vocabulary.ts';
import { pickSources } from './answer.ts';
import { firstDay } from './day.ts';
import { dayOf } from './evidence.ts';
import { holdsIn } from './holds.ts';
import { stateOf } from './state.ts';

/** A stretch of time with one state, from the first day up to, not including, the second. */
export interface Period {
  readonly from: string;
  readonly to: string;
  readonly state: State;
}

/** The first day on which a practice is shown: its start, or, where nobody says, the date of the oldest source that shows it. */
function shownFrom(platform: Platform, practice: Practice): string {
  if (practice.since) return firstDay(practice.since.day);
  const days = pickSources(platform, practice.defaultSources)
    .map(dayOf)
    .filter((day) => day !== undefined);
  return days.map(firstDay).toSorted()[0] ?? practice.checked;
}

/** The state of a region for personal accounts over time; what is not known is a period too, never a gap. */
export function historyOf(platform: Platform, region: ReaderRegion, from: string, today: string): readonly Period[] {
  const spans = platform.practices
    .filter((practice) => practice.headline && practice.audience.includes('personal') && holdsIn(practice, region))
    .map((practice) => ({
      practice,
      start: shownFrom(platform, practice),
      end: practice.until === undefined ? undefined : firstDay(practice.until),
    }));
  const days = [from, ...spans.flatMap(({ start, end }) => (end === undefined ? [start] : [start, end]))];
  const cuts = [...new Set(days)].filter((day) => day >= from && day < today).toSorted();
  const periods: Period[] = [];
  for (const [index, cut] of cuts.entries()) {
    const running = spans.filter(({ start, end }) => start <= cut && (end === undefined || cut < end));
    const state = stateOf(running.map(({ practice }) => practice));
    const to = cuts[index + 1] ?? today;
    const last = periods.at(-1);
    if (last?.state === state) periods[periods.length - 1] = { ...last, to };
    else periods.push({ from: cut, to, state });
  }
  return periods;
}

/** Regions with the same history, together. */
export function historyGroups(
  platform: Platform,
  from: string,
  today: string,
): readonly { readonly regions: readonly ReaderRegion[]; readonly periods: readonly Period[] }[] {
  const groups = new Map<string, { regions: ReaderRegion[]; periods: readonly Period[] }>();
  for (const region of READER_REGIONS) {
    const periods = historyOf(platform, region, from, today);
    const key = JSON.stringify(periods);
    const group = groups.get(key);
    if (group) group.regions.push(region);
    else groups.set(key, { regions: [region], periods });
  }
  return [...groups.values()];
}
