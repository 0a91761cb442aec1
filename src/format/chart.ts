import { compareDays, firstDay, middleDay } from '../answers/day.ts';
import type { Beginning } from '../answers/history.ts';
import type { Event } from '../schemas/record.ts';
import type { State } from '../schemas/vocabulary.ts';

const DAY = 86_400_000;

/** Where a day lies between two others, in per cent; a month or year by its middle. */
export function percentOf(day: string, from: string, to: string): number {
  const [at, start, end] = [Date.parse(middleDay(day)), Date.parse(from), Date.parse(to) + DAY];
  return Math.round(Math.min(100, Math.max(0, ((at - start) / (end - start)) * 100)) * 100) / 100;
}

/** An event with its number and its place on the chart. */
export interface Mark {
  readonly event: Event;
  readonly number: number;
  readonly at: number;
}

/** Below this distance two marks on one side would touch on a phone; the lesser one stays in the timeline only. */
const TOUCHING = 5.5;

/** Who is left out first where marks would touch: others, then the platform, then authorities. */
const RANK = { authority: 0, platform: 1, others: 2 } as const;

/** The events that fit on a chart, numbered in order of time; the platform's go below the line, the others above. */
export function chooseMarks(events: readonly Event[], from: string, to: string): readonly Mark[] {
  const past = events.filter(({ date, plannedAsOf }) => plannedAsOf === undefined && firstDay(date) >= from && firstDay(date) <= to);
  const placed = past.map((event) => ({ event, at: percentOf(event.date, from, to), below: event.by === 'platform' }));
  const kept: typeof placed = [];
  for (const mark of placed.toSorted((a, b) => RANK[a.event.by] - RANK[b.event.by])) {
    if (kept.every(({ at, below }) => below !== mark.below || Math.abs(at - mark.at) >= TOUCHING)) kept.push(mark);
  }
  return kept.toSorted((a, b) => compareDays(a.event.date, b.event.date)).map(({ event, at }, index) => ({ event, at, number: index + 1 }));
}

/** The pattern that fills a band of a state, for the attribute `fill`; a style sheet could not reach it. */
export function patternOf(state: State): string | undefined {
  switch (state) {
    case 'no-choice':
      return 'url(#pt-none)';
    case 'off-by-default':
      return 'url(#pt-off)';
    case 'paused':
      return 'url(#pt-paused)';
    case 'unknown':
    case 'disputed':
      return 'url(#pt-unk)';
    case 'on-by-default':
    case 'asked':
    case 'depends':
    case 'mixed':
    case 'not-used':
      return undefined;
    default:
      return state satisfies never;
  }
}

/** Whether a beginning is drawn with a broken edge: it was so by then, or the day is known to a month or year only. */
export function isOpen({ day, how }: Beginning): boolean {
  return how === 'by-then' || day !== firstDay(day);
}

/** The years whose first day lies on the chart. */
export function yearsBetween(from: string, to: string): readonly number[] {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
