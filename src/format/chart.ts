import { compareDays, firstDay } from '../answers/day.ts';
import type { Event } from '../schemas/record.ts';

const DAY = 86_400_000;

/** Where a day lies between two others, in per cent. */
export function percentOf(day: string, from: string, to: string): number {
  const [at, start, end] = [Date.parse(firstDay(day)), Date.parse(from), Date.parse(to) + DAY];
  return Math.round(Math.min(100, Math.max(0, ((at - start) / (end - start)) * 100)) * 100) / 100;
}

/** An event with its number and its place on the chart. */
export interface Mark {
  readonly event: Event;
  readonly number: number;
  readonly at: number;
}

/** Below this distance two marks on one side would touch on a phone; the later one stays in the timeline only. */
const TOUCHING = 5.5;

/** The events that fit on a chart, in order of time; the platform's below the line, the others above. */
export function chooseMarks(events: readonly Event[], from: string, to: string): readonly Mark[] {
  const last = { above: -TOUCHING, below: -TOUCHING };
  const past = events.filter(({ date, plannedAsOf }) => plannedAsOf === undefined && firstDay(date) >= from && firstDay(date) <= to);
  const chosen = past.toSorted((a, b) => compareDays(a.date, b.date)).flatMap((event) => {
    const at = percentOf(event.date, from, to);
    const side = event.by === 'platform' ? 'below' : 'above';
    if (at - last[side] < TOUCHING) return [];
    last[side] = at;
    return [{ event, at }];
  });
  return chosen.map((mark, index) => ({ ...mark, number: index + 1 }));
}

/** The years whose first day lies on the chart. */
export function yearsBetween(from: string, to: string): readonly number[] {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
