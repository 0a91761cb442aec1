import { z } from 'astro/zod';
import { fault, quoted } from './fault.ts';

/** Matches `2024`, `2024-09` and `2024-09-18`; the groups are year, month and day. */
const PATTERN = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Years between which something about AI and data can lie. A year outside is a slip of the hand. */
const YEARS = [1990, 2100] as const;

/** The day before which nobody can have checked anything for this atlas: it began in 2026. */
const BEGAN = '2026-01-01';

function isReal(text: string): boolean {
  const match = PATTERN.exec(text);
  if (!match) return false;
  const [, year = '', month = '01', day = '01'] = match;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}

function isNear(text: string): boolean {
  const year = Number(text.slice(0, 4));
  return year >= YEARS[0] && year <= YEARS[1];
}

/**
 * A day as precise as its source: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. Never write more than the source says.
 * The YAML reader leaves dates as text, so 30 February is caught here and does not roll over to March.
 */
export const Day = z
  .union([z.string(), z.number().int().transform(String)])
  .refine(isReal, {
    abort: true,
    error: ({ input }) => fault(`is ${quoted(input)}, which is not a day`, 'Write YYYY, YYYY-MM or YYYY-MM-DD, a date that exists.'),
  })
  .refine(isNear, { error: ({ input }) => fault(`is ${quoted(input)}, not between ${YEARS.join(' and ')}`, 'Correct the year.') });
export type Day = z.infer<typeof Day>;

/** A full day, `YYYY-MM-DD`: for the days on which we did something ourselves. */
export const FullDay = Day.refine((text) => text.length === 10, {
  abort: true,
  error: ({ input }) => fault(`is ${quoted(input)}, not a whole day`, 'Write the whole day: YYYY-MM-DD.'),
}).refine((text) => text >= BEGAN, {
  error: ({ input }) => fault(`is ${quoted(input)}, before this atlas began`, 'Write the day on which it was really done.'),
});
