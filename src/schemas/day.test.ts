import { expect, test } from 'vitest';
import { Day, FullDay } from './day.ts';

test.each(['2024', '2024-09', '2024-09-18', '2024-02-29', 2024])('%s is a day', (day) => {
  expect(Day.parse(day)).toBe(String(day));
});

test.each([
  '2025-02-29',
  '2024-02-30',
  '2024-13',
  '2024-9-1',
  '18 September 2024',
  '',
  '0000',
  '1026-11-25',
  1000,
  '1989',
  '2101',
  '9999-12-31',
  '２０２４',
  '2024-09-18T00:00:00Z',
  ' 2024 ',
])('“%s” is no day', (day) => {
  expect(Day.safeParse(day).success).toBe(false);
});

test('a day of checking is a whole day', () => {
  expect(FullDay.safeParse('2024-09').success).toBe(false);
  expect(FullDay.safeParse('2026-09-18').success).toBe(true);
});

test('nobody checked anything for the atlas before it began', () => {
  expect(FullDay.safeParse('2016-11-25').error?.issues[0]?.message).toMatch(/before this atlas began/);
});
