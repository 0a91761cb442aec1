import { expect, test } from 'vitest';
import { Event } from '../schemas/record.ts';
import { chooseMarks, isOpen, percentOf, yearsBetween } from './chart.ts';
import { formatChecks, formatHistory } from './history.ts';

const event = (id: string, date: string, by: string, over: object = {}) =>
  Event.parse({ id, date, event: id, by, sources: ['help'], ...over });

test('a day lies between two others in per cent, never outside', () => {
  expect(percentOf('2025-01-01', '2024-01-01', '2025-12-31')).toBeCloseTo(50.07, 1);
  expect(percentOf('2020', '2024-01-01', '2025-12-31')).toBe(0);
  expect(percentOf('2030', '2024-01-01', '2025-12-31')).toBe(100);
  expect(yearsBetween('2024-01-01', '2026-11-25')).toEqual([2024, 2025, 2026]);
});

test('marks that would touch leave the lesser one out; numbers run in time', () => {
  const events = [
    event('press', '2024-09-18', 'others'),
    event('pause', '2024-09-20', 'authority'),
    event('switch', '2024-09-19', 'platform'),
    event('later', '2025-09-18', 'others'),
  ];
  expect(chooseMarks(events, '2024-01-01', '2026-11-25').map((mark) => [mark.number, mark.event.id])).toEqual([
    [1, 'switch'],
    [2, 'pause'],
    [3, 'later'],
  ]);
});

test('what is only planned, or lies outside, has no mark', () => {
  const events = [event('due', '2026-12-02', 'authority', { plannedAsOf: '2026-08' }), event('old', '2012', 'authority')];
  expect(chooseMarks(events, '2024-01-01', '2026-11-25')).toEqual([]);
});

test('an edge is broken where the day of a beginning is not known', () => {
  expect(isOpen({ day: '2025-11-03', how: 'then' })).toBe(false);
  expect(isOpen({ day: '2025-11-03', how: 'by-then' })).toBe(true);
  expect(isOpen({ day: '2025-11', how: 'then' })).toBe(true);
});

test('a row of the chart in words', () => {
  const periods = [
    { from: '2024-01-01', to: '2024-08-31', state: 'unknown' },
    { from: '2024-08-31', to: '2024-09-20', state: 'on-by-default', begins: { day: '2024-08', how: 'by-then' } },
    { from: '2024-09-20', to: '2026-11-25', state: 'paused', begins: { day: '2024-09-20', how: 'then' } },
  ] as const;
  expect(formatHistory({ regions: ['uk', 'ch'], periods, found: 'mixed', checked: '2026-11-23' }, '2024-01-01')).toBe(
    'United Kingdom and Switzerland: at the start of 2024: unknown; from August 2024 or earlier: on unless you refuse; from 20 September 2024: paused; when last checked, on 23 November 2026: differs by product.',
  );
});

test('one day of checking, or the first and the last', () => {
  expect(formatChecks([{ checked: '2026-11-23' }, { checked: '2026-11-23' }])).toBe('23 November 2026');
  expect(formatChecks([{ checked: '2026-11-25' }, { checked: '2026-11-23' }, { checked: '2026-11-24' }])).toBe(
    '23 November 2026 to 25 November 2026',
  );
});
