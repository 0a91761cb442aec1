import { expect, test } from 'vitest';
import { Event } from '../schemas/record.ts';
import { chooseMarks, percentOf, yearsBetween } from './chart.ts';

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
