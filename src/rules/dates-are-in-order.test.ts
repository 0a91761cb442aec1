import { expect, test } from 'vitest';
import { examplePractice, exampleSource, withAction, withPlatform } from '../checks/example.ts';
import { said } from '../checks/said.ts';
import type { Records } from '../schemas/records.ts';
import { datesAreInOrder, eventsAreInOrder, sourcesAreInOrder } from './dates-are-in-order.ts';

const TODAY = '2026-11-25';

test('refuses an end before its beginning', () => {
  const problems = datesAreInOrder(withAction({ opened: '2025-06', closed: '2025-01-10' }), TODAY);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({ file: 'content/actions/case/facts.yaml', field: 'closed' });
});

test('lets an imprecise end fall into the month of the beginning', () => {
  const problems = datesAreInOrder(withAction({ opened: '2025-06-15', closed: '2025-06' }), TODAY);
  expect(problems).toEqual([]);
});

test('refuses a practice that ends before it begins', () => {
  const problems = datesAreInOrder(
    withPlatform({ practices: [examplePractice({ since: { day: '2025-01-01', precision: 'exact' }, until: '2024-12-31' })] }),
    TODAY,
  );
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({ field: 'practices[0].until (training)' });
});

test('refuses events out of order', () => {
  const problems = eventsAreInOrder(
    withAction({
      events: [
        { id: 'b', date: '2025-03', event: 'Later.', by: 'authority', sources: ['help'] },
        { id: 'a', date: '2025-01-10', event: 'Earlier.', by: 'authority', sources: ['help'] },
      ],
    }),
    TODAY,
  );
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({ field: 'events[1] (a)' });
});

test('refuses what lies ahead told as past', () => {
  const problems = eventsAreInOrder(
    withAction({ events: [{ id: 'a', date: '2027-01-10', event: 'It ends.', by: 'authority', sources: ['help'] }] }),
    TODAY,
  );
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({ found: expect.stringContaining('plannedAsOf') });
});

test('lets a plan lie ahead', () => {
  const problems = eventsAreInOrder(
    withAction({
      events: [{ id: 'a', date: '2027-01-10', event: 'It ends.', by: 'authority', plannedAsOf: '2026-08', sources: ['help'] }],
    }),
    TODAY,
  );
  expect(problems).toEqual([]);
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
