import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import {
  exampleAnswer,
  exampleChoice,
  exampleClaim,
  exampleEntry,
  examplePractice,
  exampleRecords,
  exampleSource,
  withAction,
  withPlatform,
} from '../checks/example.ts';
import { said } from '../checks/said.ts';
import { Action } from '../schemas/action.ts';
import { Calendar } from '../schemas/calendar.ts';
import { Claim } from '../schemas/claim.ts';
import { Day } from '../schemas/day.ts';
import { Guide } from '../schemas/guide.ts';
import { Platform } from '../schemas/platform.ts';
import type { Records } from '../schemas/records.ts';
import { Retired } from '../schemas/retired.ts';
import { dayHasBegun } from './day-has-begun.ts';

const TODAY = '2026-11-30';
const sources = ['help'];
const revision = { edition: 1, kind: 'first', what: 'First edition.', touches: [] };
const claim = (over: object): Records => exampleRecords({ claims: [exampleEntry('post', exampleClaim(over))] });
const EVENT = { id: 'a', event: 'It ends.', by: 'authority', sources };

/** Every field of which the rule speaks, at a day. */
const FIELDS: readonly [string, (day: string) => Records, string][] = [
  ['checked', (checked) => withPlatform({ checked }), 'the day of the check'],
  ['answers[0].checked', (checked) => withPlatform({ answers: [exampleAnswer({ checked })] }), 'the day of the check'],
  ['practices[0].checked', (checked) => withPlatform({ practices: [examplePractice({ checked })] }), 'the day of the check'],
  ['choices[0].checked', (checked) => withPlatform({ choices: [exampleChoice({ checked })] }), 'the day of the check'],
  ['sources[0].captured', (captured) => withPlatform({ sources: [exampleSource({ captured })] }), 'the day the copy was made'],
  ['sources[0].published', (published) => withPlatform({ sources: [exampleSource({ published })] }), 'the day it was published'],
  ['sources[0].updated', (updated) => withPlatform({ sources: [exampleSource({ updated })] }), 'the day it was changed'],
  [
    'practices[0].since.day',
    (day) => withPlatform({ practices: [examplePractice({ since: { day, precision: 'by' } })] }),
    'the day by which it was so; what is only planned goes into events',
  ],
  [
    'choices[0].labelsSeen.day',
    (day) => withPlatform({ choices: [exampleChoice({ labelsSeen: { day, lang: 'en', where: 'web' } })] }),
    'the day the labels were seen',
  ],
  ['opened', (opened) => withAction({ opened, closed: undefined }), 'the day it began'],
  ['closed', (closed) => withAction({ closed }), 'the day it ended'],
  ['lookedUntil', (lookedUntil) => withAction({ lookedUntil }), 'the date of the newest source searched'],
  [
    'events[0].plannedAsOf',
    (plannedAsOf) => withAction({ events: [{ ...EVENT, date: '2099-01-01', plannedAsOf }] }),
    'the day it was announced',
  ],
  ['seen', (seen) => claim({ seen }), 'the day it was first seen'],
  ['corrected.day', (day) => claim({ corrected: { day, by: 'The company.', sources } }), 'the day it was corrected'],
  ['revisions[0].date', (date) => withPlatform({ revisions: [{ ...revision, date }] }), 'the day of the edition'],
  ['checked', (checked) => exampleRecords({ calendar: { checked, events: [], sources: [] } }), 'the day of the check'],
  ['[0].date', (date) => exampleRecords({ retired: [{ id: 'platforms/gone', reason: 'Gone.', date }] }), 'the day it was given up'],
];

test.each(FIELDS)('%s does not lie ahead', (field, at, meaning) => {
  const [line = '', ...more] = said(dayHasBegun, at('2026-12-02'), TODAY);
  expect(more).toEqual([]);
  expect(line).toMatch(/^content\/[\w/-]+\.yaml · /);
  expect(line.slice(line.indexOf(' · ') + 3)).toBe(`${field} is 2026-12-02, which lies ahead. Write ${meaning}.`);
});

test.each(FIELDS)('%s may be the day that has begun in Auckland', (_, at) => {
  expect(said(dayHasBegun, at('2026-12-01'), TODAY)).toEqual([]);
});

test.each([
  ['2026-12', '2026-11-29', 1],
  ['2026-12', '2026-11-30', 0],
  ['2027', '2026-12-30', 1],
  ['2027', '2026-12-31', 0],
])('%s lies ahead on %s: %i', (published, today, count) => {
  expect(said(dayHasBegun, withPlatform({ sources: [exampleSource({ published })] }), today)).toHaveLength(count);
});

test('the eleventh edition is looked at as the first is', () => {
  const revisions = Array.from({ length: 11 }, (_, index) => ({ ...revision, date: index < 10 ? TODAY : '2026-12-02' }));
  expect(said(dayHasBegun, withPlatform({ revisions }), TODAY)).toEqual([
    'content/platforms/example/facts.yaml · revisions[10].date is 2026-12-02, which lies ahead. Write the day of the edition.',
  ]);
});

test('events, last days and ends may lie ahead', () => {
  const deadline = { day: '2099-01-01', text: 'Then it is over.' };
  const records = withPlatform({
    events: [{ ...EVENT, date: '2099-01-01', plannedAsOf: '2026-01' }],
    practices: [examplePractice({ until: '2099-01-01' })],
    choices: [exampleChoice({ deadline })],
  });
  expect(said(dayHasBegun, records, TODAY)).toEqual([]);
});

/** The names of all fields that hold a day, with that of what holds them. */
function daysIn(schema: z.core.$ZodType, path: readonly string[]): readonly string[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return daysIn(schema.unwrap(), path);
  if (schema instanceof z.ZodArray) return daysIn(schema.element, path);
  if (schema instanceof z.ZodObject) {
    const shape: Readonly<Record<string, z.core.$ZodType>> = schema.shape;
    return Object.entries(shape).flatMap(([name, field]) => daysIn(field, [...path, name]));
  }
  return schema instanceof z.ZodUnion && schema.options === Day.options ? [path.slice(-2).join('.')] : [];
}

test('no field that holds a day is forgotten', () => {
  const AHEAD = ['events.date', 'deadline.day', 'practices.until'];
  const schemas = { platforms: Platform, actions: Action, claims: Claim, guides: Guide, calendar: Calendar, retired: Retired };
  const days = new Set(Object.entries(schemas).flatMap(([name, schema]) => daysIn(schema, [name])));
  const tested = FIELDS.map(
    ([field]) =>
      field
        .replaceAll(/\[\d+\]/g, '')
        .split('.')
        .at(-1) ?? '',
  );
  const forgotten = [...days].filter((day) => !AHEAD.includes(day) && !tested.includes(day.split('.').at(-1) ?? ''));
  expect(days.size).toBeGreaterThan(15);
  expect(forgotten).toEqual([]);
});
