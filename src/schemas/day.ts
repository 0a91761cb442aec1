import { z } from 'astro/zod';

/** Matches `2024`, `2024-09` and `2024-09-18`; the groups are year, month and day. */
const PATTERN = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

function isReal(text: string): boolean {
  const match = PATTERN.exec(text);
  if (!match) return false;
  const [, year = '', month = '01', day = '01'] = match;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}

/**
 * A day as precise as its source: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. Never write more than the source says.
 * The YAML reader leaves dates as text, so 30 February is caught here and does not roll over to March.
 */
export const Day = z
  .union([z.string(), z.number().int().transform(String)])
  .refine(isReal, { error: (issue) => `“${String(issue.input)}” is not a day. Write YYYY, YYYY-MM or YYYY-MM-DD, a date that exists.` });
export type Day = z.infer<typeof Day>;

/** A full day, `YYYY-MM-DD`: for the days on which we did something ourselves. */
export const FullDay = Day.refine((text) => text.length === 10, { error: 'Write the whole day: YYYY-MM-DD.' });
