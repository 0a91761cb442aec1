import { firstDay } from '../answers/day.ts';
import { everyFile, visitValues } from './entries.ts';
import type { Finding, Rule } from './rule.ts';

/** What had to happen before it could be written down, by the name of the field, and what its day is. */
const BEGUN: Readonly<Record<string, string>> = {
  checked: 'the day of the check',
  captured: 'the day the copy was made',
  published: 'the day it was published',
  updated: 'the day it was changed',
  opened: 'the day it began',
  closed: 'the day it ended',
  lookedUntil: 'the date of the newest source searched',
  seen: 'the day it was first seen',
  plannedAsOf: 'the day it was announced',
  'since.day': 'the day by which it was so; what is only planned goes into events',
  'labelsSeen.day': 'the day the labels were seen',
  'corrected.day': 'the day it was corrected',
  'revisions.date': 'the day of the edition',
  'retired.date': 'the day it was given up',
};

/** How a day is written, as precise as its source. */
const DAY = /^\d{4}(-\d{2}){0,2}$/;

/** The day that has begun somewhere on earth: a writer in Auckland is ahead of UTC, and honest. */
function newestDay(today: string): string {
  const day = new Date(`${today}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
}

/** The meaning of a field by its name, or by its name and that of what holds it. */
function meaningOf(field: string, holder: string): string | undefined {
  const names = [holder, ...field.replaceAll(/\[\d+\]/g, '').split('.')].filter(Boolean);
  return BEGUN[names.slice(-2).join('.')] ?? BEGUN[names.at(-1) ?? ''];
}

/** What was done or seen was so on a day that has begun somewhere. Events, deadlines and ends may lie ahead. */
export const dayHasBegun: Rule = (records, today) => {
  const newest = newestDay(today);
  return everyFile(records).flatMap(({ file, holder, data }) => {
    const findings: Finding[] = [];
    visitValues(data, (value, field) => {
      if (typeof value !== 'string' || !DAY.test(value) || firstDay(value) <= newest) return;
      const meaning = meaningOf(field, holder);
      if (meaning !== undefined) findings.push({ file, field, found: `is ${value}, which lies ahead`, fix: `Write ${meaning}.` });
    });
    return findings;
  });
};
