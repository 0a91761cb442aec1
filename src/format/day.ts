import type { Day } from '../schemas/day.ts';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** `2025-11-03` → `3 November 2025`, as precise as known. */
export function formatDay(day: Day): string {
  const [year, month, date] = day.split('-');
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1];
  return [date === undefined ? undefined : String(Number(date)), name, year].filter(Boolean).join(' ');
}
