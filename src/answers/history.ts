import type { Day } from '../schemas/day.ts';
import type { Platform, Practice } from '../schemas/platform.ts';
import { READER_REGIONS, type ReaderRegion } from '../schemas/region.ts';
import type { State } from '../schemas/vocabulary.ts';
import { pickSources } from './answer.ts';
import { compareDays, lastDay, middleDay } from './day.ts';
import { spokenOn } from './evidence.ts';
import { holdsIn, holdsOn } from './holds.ts';
import { stateOf } from './state.ts';

/** A day from which something holds, as precise as its source: it began then, or was so by then and began at that time or earlier. */
export interface Beginning {
  readonly day: Day;
  readonly how: 'then' | 'by-then';
}

/** A stretch of time with one state, from the first day up to, not including, the second. */
export interface Period {
  readonly from: string;
  readonly to: string;
  readonly state: State;
  /** How its first day is known; of the first period nothing is said of what came before. */
  readonly begins?: Beginning;
}

/** The past of some regions, and the state in which they were found when last checked, whose beginning may be unknown. */
export interface RegionHistory {
  readonly regions: readonly ReaderRegion[];
  readonly periods: readonly Period[];
  readonly found: State;
  /** The oldest day on which a part of what was found was checked; the last period ends there, for nobody knows what came later. */
  readonly checked: string;
}

/** The past of a platform for personal accounts, up to its newest check. */
export interface History {
  readonly from: string;
  readonly to: string;
  readonly groups: readonly RegionHistory[];
}

interface Span {
  readonly practice: Practice;
  /** The first day on which it surely ran; nothing where no source has a date. */
  readonly start: (Beginning & { readonly at: string }) | undefined;
  readonly end: string | undefined;
}

/** When the sources of a practice spoke, oldest first; a copy that somebody made says nothing of when. */
function spokenOf(platform: Platform, { defaultSources }: Practice): readonly (Day | undefined)[] {
  return pickSources(platform, defaultSources).map(spokenOn);
}

/** The day by which some text shows a practice; a dispute, the day by which all have spoken. */
function shownBy(platform: Platform, practice: Practice): Day | undefined {
  const spoken = spokenOf(platform, practice);
  const dated = spoken.filter((day) => day !== undefined).toSorted(compareDays);
  if (practice.default !== 'disputed') return dated[0];
  return dated.length === spoken.length ? dated.at(-1) : undefined;
}

/**
 * When a practice is known to have run: its start, or, where nobody says, the day of a text that shows it. The day on which we
 * looked, or on which a copy was made, is no day on which anything happened.
 */
function startOf(platform: Platform, practice: Practice): Span['start'] {
  const { since, product } = practice;
  if (since?.precision === 'exact') return { day: since.day, how: 'then', at: middleDay(since.day) };
  const day = since?.day ?? shownBy(platform, practice);
  if (day === undefined) return undefined;
  const follows = platform.practices.some((earlier) => earlier.until === day && earlier.product === product);
  return { day, how: 'by-then', at: follows ? middleDay(day) : lastDay(day) };
}

/**
 * The state on a day, from what is known to have run by then. What has no date at all may have run as well: where that would make
 * a difference it counts as unknown, and something unknown beside something known is mixed, as in every answer.
 */
function stateOn(spans: readonly Span[], day: string): State {
  const running = spans.filter(({ end }) => end === undefined || day < end);
  const sure = running.filter(({ practice, start }) => (start ? start.at <= day : practice.default === 'unknown'));
  // What follows something that has an end had not begun before it.
  const perhaps = running.filter(
    (span) => !span.start && !sure.some(({ practice, end }) => end !== undefined && practice.product === span.practice.product),
  );
  const state = stateOf(sure.map(({ practice }) => practice));
  if (state === stateOf([...sure, ...perhaps].map(({ practice }) => practice))) return state;
  return state === 'unknown' ? 'unknown' : 'mixed';
}

/** What begins on a day: of several, what is known to the day. Where only our not knowing ends, it may have begun before. */
function beginningOn(spans: readonly Span[], day: string): Beginning | undefined {
  const found = spans.flatMap(({ practice, start, end }): readonly Beginning[] => [
    ...(start?.at === day ? [{ day: start.day, how: start.how }] : []),
    ...(end === day && practice.until !== undefined
      ? [{ day: practice.until, how: practice.default === 'unknown' ? ('by-then' as const) : ('then' as const) }]
      : []),
  ]);
  return found.find(({ how }) => how === 'then') ?? found[0];
}

function headlinesIn(platform: Platform, region?: ReaderRegion): readonly Practice[] {
  return platform.practices.filter(
    (practice) => practice.headline && practice.audience.includes('personal') && (region === undefined || holdsIn(practice, region)),
  );
}

/** The past of one region between two days; what is not known is a period too, never a gap. */
function periodsOf(spans: readonly Span[], from: string, to: string): readonly Period[] {
  const days = [from, ...spans.flatMap(({ start, end }) => [start?.at, end])].filter((day) => day !== undefined);
  const cuts = [...new Set(days)].filter((day) => day >= from && day < to).toSorted();
  const periods: Period[] = [];
  for (const [index, cut] of cuts.entries()) {
    const state = stateOn(spans, cut);
    const next = cuts[index + 1] ?? to;
    const last = periods.at(-1);
    const begins = last && beginningOn(spans, cut);
    if (last?.state === state) periods[periods.length - 1] = { ...last, to: next };
    else periods.push({ from: cut, to: next, state, ...(begins && { begins }) });
  }
  return periods;
}

/** The first day of a year, early enough to show every dated start and end, and at least one whole year. */
function firstOf(headlines: readonly Practice[], to: string): string {
  const years = headlines.flatMap(({ since, until }) => [since?.day, until]).map((day) => Number(day?.slice(0, 4) ?? Infinity));
  return `${Math.min(Number(to.slice(0, 4)) - 1, ...years)}-01-01`;
}

function regionHistory(platform: Platform, region: ReaderRegion, from: string, to: string): Omit<RegionHistory, 'regions'> {
  const own = headlinesIn(platform, region);
  const found = own.filter((practice) => holdsOn(practice, to));
  const checked = found.map((practice) => practice.checked).toSorted()[0] ?? platform.checked;
  const spans = own.map((practice): Span => ({
    practice,
    start: startOf(platform, practice),
    end: practice.until === undefined ? undefined : middleDay(practice.until),
  }));
  return { periods: periodsOf(spans, from, checked), found: stateOf(found), checked };
}

/** The past of a platform, regions with the same past together. */
export function historyOf(platform: Platform): History {
  const headlines = headlinesIn(platform);
  const to = headlines.map(({ checked }) => checked).reduce((newest, day) => (day > newest ? day : newest), platform.checked);
  const from = firstOf(headlines, to);
  const groups = new Map<string, RegionHistory & { readonly regions: ReaderRegion[] }>();
  for (const region of READER_REGIONS) {
    const past = regionHistory(platform, region, from, to);
    const key = JSON.stringify(past);
    const group = groups.get(key);
    if (group) group.regions.push(region);
    else groups.set(key, { regions: [region], ...past });
  }
  return { from, to, groups: [...groups.values()] };
}
