import { expect, test } from 'vitest';
import { examplePractice, exampleSource, withAction, withDays, withPlatform } from '../checks/example.ts';
import { said } from '../checks/said.ts';
import type { Records } from '../schemas/records.ts';
import { datesAreInOrder, eventsAreInOrder, sourcesAreInOrder } from './dates-are-in-order.ts';

const TODAY = '2026-11-25';
const CASE = 'content/actions/case/facts.yaml';

test('refuses an end before its beginning', () => {
  expect(said(datesAreInOrder, withAction({ opened: '2025-06', closed: '2025-01-10' }))).toEqual([
    `${CASE} · closed is 2025-01-10, before opened (2025-06). Correct one of the two.`,
  ]);
});

test.each([
  ['after its beginning', '2025-06-15', '2025-06-16'],
  ['on the day of its beginning', '2025-06-15', '2025-06-15'],
  ['in the month of its beginning', '2025-06-15', '2025-06'],
  ['in the year of its beginning', '2025-06-15', '2025'],
  ['not yet', '2025-06-15', undefined],
])('lets a case end %s', (_, opened, closed) => {
  expect(said(datesAreInOrder, withAction({ opened, closed }))).toEqual([]);
});

const period = (since: string | undefined, until: string | undefined) =>
  withPlatform({
    practices: [
      examplePractice({ id: 'first' }),
      examplePractice({ ...(since === undefined ? {} : { since: { day: since, precision: 'exact' } }), until }),
    ],
  });

test.each([
  ['before it begins', '2025-01-01', '2024-12-31'],
  ['on the day it begins', '2025-01-01', '2025-01-01'],
  ['in the month whose first day it begins on', '2025-01-01', '2025-01'],
])('refuses a practice that ends %s', (_, since, until) => {
  expect(said(datesAreInOrder, period(since, until))).toEqual([
    `content/platforms/example/facts.yaml · practices[1].until (training) is ${until}, not after since (${since}). Write the first day on which it no longer held.`,
  ]);
});

test.each([
  ['ends after it begins', '2025-01-01', '2025-01-02'],
  ['has not ended', '2025-01-01', undefined],
  ['has no known beginning', undefined, '2025-01-01'],
])('lets a practice pass that %s', (_, since, until) => {
  expect(said(datesAreInOrder, period(since, until))).toEqual([]);
});

test.each(['open', 'paused', 'unknown'] as const)('a case that is %s has no day of closing', (status) => {
  expect(said(datesAreInOrder, withAction({ status, lookedUntil: '2026-08' }))).toEqual([
    `content/actions/case/facts.yaml · closed is 2025-06-01, although the status is ${status}. Remove it and say in lookedUntil how far you looked, or write the status that the case has now.`,
  ]);
});

test('a case that is settled may have one', () => {
  expect(said(datesAreInOrder, withAction({ status: 'settled' }))).toEqual([]);
});

test('nobody looked for an outcome before the case began', () => {
  expect(said(datesAreInOrder, withAction({ lookedUntil: '2025-01' }))).toEqual([]);
  expect(said(datesAreInOrder, withAction({ lookedUntil: '2025-01-09' }))).toEqual([
    'content/actions/case/facts.yaml · lookedUntil is 2025-01-09, before opened (2025-01-10). Write the date of the newest source searched.',
  ]);
});

test('a source is changed after it was published', () => {
  const source = (published: string, updated: string): Records => withPlatform({ sources: [exampleSource({ published, updated })] });
  expect(said(sourcesAreInOrder, source('2026-08-21', '2026-08'))).toEqual([]);
  expect(said(sourcesAreInOrder, source('2026-08-21', '2026-08-21'))).toEqual([]);
  expect(said(sourcesAreInOrder, source('2026-08-21', '2026-08-20'))).toEqual([
    'content/platforms/example/facts.yaml · sources[0].updated (help) is 2026-08-20, before published (2026-08-21). Write the day of its last change, or leave it out.',
  ]);
  expect(said(sourcesAreInOrder, withPlatform({ sources: [exampleSource({ published: undefined, updated: '2026-08-20' })] }))).toEqual([]);
});

const event = (id: string, date: string, plannedAsOf?: string) =>
  ({ id, date, event: 'It ends.', by: 'authority', plannedAsOf, sources: ['help'] }) as const;

test('refuses events out of order', () => {
  expect(said(eventsAreInOrder, withAction({ events: [event('b', '2025-03'), event('a', '2025-01-10')] }))).toEqual([
    `${CASE} · events[1] (a) is of 2025-01-10, after one of 2025-03. Put the events in order, oldest first.`,
  ]);
});

test('lets events of one day, or of one that may be the same, stand in any order', () => {
  expect(said(eventsAreInOrder, withAction({ events: [event('b', '2025-03'), event('a', '2025-03-01'), event('c', '2025-03')] }))).toEqual(
    [],
  );
});

test('refuses what lies ahead told as past', () => {
  expect(said(eventsAreInOrder, withAction({ events: [event('a', '2026-11-26')] }), TODAY)).toEqual([
    `${CASE} · events[0] (a) lies ahead (2026-11-26) without plannedAsOf. Say on which day it was announced or planned.`,
  ]);
});

test('lets today, and a month that has begun, be told as past', () => {
  expect(said(eventsAreInOrder, withAction({ events: [event('a', '2026-11'), event('b', TODAY)] }), TODAY)).toEqual([]);
});

test('lets a plan lie ahead, and be of the day itself', () => {
  expect(
    said(eventsAreInOrder, withAction({ events: [event('a', '2026-08-05', '2026-08-05'), event('b', '2027-01-10', '2026-08')] }), TODAY),
  ).toEqual([]);
});

test('refuses a plan made after the event', () => {
  expect(said(eventsAreInOrder, withAction({ events: [event('a', '2026-08-05', '2026-08-06')] }), TODAY)).toEqual([
    `${CASE} · events[0] (a) has plannedAsOf 2026-08-06, after the event itself. Tell it as past, without plannedAsOf.`,
  ]);
  expect(said(eventsAreInOrder, withAction({ events: [event('a', '2026-08-05', '2026-08')] }), TODAY)).toEqual([]);
});

test('holds for the calendar as well', () => {
  const days = withDays(event('b', '2026-12-02', '2026-08'), event('a', '2026-12-01', '2026-08'));
  expect(said(eventsAreInOrder, days)).toEqual([
    'content/calendar.yaml · events[1] (a) is of 2026-12-01, after one of 2026-12-02. Put the events in order, oldest first.',
  ]);
});
