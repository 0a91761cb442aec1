import { expect, test } from 'vitest';
import { examplePractice, withAction, withPlatform } from '../checks/example.ts';
import { datesAreInOrder, eventsAreInOrder } from './dates-are-in-order.ts';

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

test('refuses a check that has not happened yet', () => {
  const problems = datesAreInOrder(withPlatform({ checked: '2026-12-01' }), TODAY);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({ field: 'checked' });
});
