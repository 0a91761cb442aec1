import type { Day } from '../schemas/day.ts';

/** The first day an imprecise day can mean: `2024-09` → `2024-09-01`. */
export function firstDay(day: Day): string {
  return day.length === 4 ? `${day}-01-01` : day.length === 7 ? `${day}-01` : day;
}

/** The last day an imprecise day can mean: `2024-09` → `2024-09-30`. */
export function lastDay(day: Day): string {
  if (day.length === 10) return day;
  const year = Number(day.slice(0, 4));
  const month = day.length === 7 ? Number(day.slice(5)) : 12;
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** The day in the middle of what an imprecise day can mean: `2024-09` → `2024-09-15`. Where it is drawn, for one of them it was. */
export function middleDay(day: Day): string {
  const [first, last] = [Date.parse(firstDay(day)), Date.parse(lastDay(day))];
  return new Date((first + last) / 2).toISOString().slice(0, 10);
}

/** Orders days by the first day they can mean. */
export function compareDays(a: Day, b: Day): number {
  const [first, second] = [firstDay(a), firstDay(b)];
  return first < second ? -1 : first > second ? 1 : 0;
}

/** The latest of some days, or nothing. */
export function latestDay(days: readonly (Day | undefined)[]): Day | undefined {
  return days
    .filter((day) => day !== undefined)
    .reduce<Day | undefined>((best, day) => (best === undefined || compareDays(day, best) > 0 ? day : best), undefined);
}

/** Whole days from one full day to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(lastDay(to)) - Date.parse(firstDay(from))) / 86_400_000);
}
