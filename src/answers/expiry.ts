import type { Event } from '../schemas/record.ts';
import { daysBetween, lastDay } from './day.ts';

/** How an event is told on a day. `was-due`: it was planned, the day has passed, and nobody told us what came of it. */
export type Tense = 'happened' | 'planned' | 'was-due';

export function tenseOf(event: Pick<Event, 'date' | 'plannedAsOf'>, today: string): Tense {
  if (event.plannedAsOf === undefined) return 'happened';
  return lastDay(event.date) < today ? 'was-due' : 'planned';
}

/** After this many days an answer says that labels may have moved. */
export const STALE_AFTER = 180;

export function isStale(checked: string, today: string): boolean {
  return daysBetween(checked, today) > STALE_AFTER;
}
