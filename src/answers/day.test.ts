import { expect, test } from 'vitest';
import { compareDays, daysBetween, firstDay, lastDay, latestDay } from './day.ts';
import { isStale, tenseOf } from './expiry.ts';

test.each([
  ['2024', '2024-01-01', '2024-12-31'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2024-09-18', '2024-09-18', '2024-09-18'],
])('%s runs from %s to %s', (day, first, last) => {
  expect([firstDay(day), lastDay(day)]).toEqual([first, last]);
});

test('days are compared by the first day they can mean', () => {
  expect(['2024-09-18', '2024', '2024-09'].toSorted(compareDays)).toEqual(['2024', '2024-09', '2024-09-18']);
  expect(latestDay([undefined, '2024', '2023-12-31'])).toBe('2024');
  expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
});

test('days that may be the same are equal, and of those the one named first is the latest', () => {
  expect([compareDays('2024', '2024-01-01'), compareDays('2024-01-01', '2024')]).toEqual([0, 0]);
  expect(latestDay(['2024', '2024-01-01', '2023', undefined])).toBe('2024');
  expect(latestDay([undefined])).toBeUndefined();
});

test.each([
  ['happened, as it says', { date: '2027-01-01' }, 'happened'],
  ['is planned before its day', { date: '2026-12-04', plannedAsOf: '2026-08' }, 'planned'],
  ['is planned on its day', { date: '2026-12-03', plannedAsOf: '2026-08' }, 'planned'],
  ['was due from the day after', { date: '2026-12-02', plannedAsOf: '2026-08' }, 'was-due'],
  ['was due only when its month is over', { date: '2026-12', plannedAsOf: '2026-08' }, 'planned'],
] as const)('an event %s', (_, event, tense) => {
  expect(tenseOf(event, '2026-12-03')).toBe(tense);
});

test('after 180 days labels may have moved', () => {
  expect(isStale('2026-05-29', '2026-11-25')).toBe(false);
  expect(isStale('2026-05-28', '2026-11-25')).toBe(true);
});
