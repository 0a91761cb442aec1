import { expect, test } from 'vitest';
import { exampleAction } from '../checks/example.ts';
import { spanOf } from './span.ts';

const event = (date: string, over: object = {}): object => ({
  id: `on-${date}`,
  date,
  event: 'It asks.',
  by: 'authority',
  sources: ['help'],
  ...over,
});
const base = { opened: '2025-01-10', checked: '2026-11-01', closed: undefined };

test.each([
  ['an open case runs to the day of which we know', { status: 'open', lookedUntil: '2026-08' }, '2026-08-31', 'runs'],
  ['an order in force, to the day it was checked', { status: 'in-force' }, '2026-11-01', 'runs'],
  ['a case looked at in this month, not past its check', { status: 'appealed', lookedUntil: '2026-11' }, '2026-11-01', 'runs'],
  ['an order in force runs on after the case was closed', { status: 'in-force', closed: '2025-06-01' }, '2026-11-01', 'runs'],
  ['a closed case ends when it was closed', { status: 'closed', closed: '2025-06-01' }, '2025-06-01', 'ended'],
  [
    'a case nobody tells the end of: to what last happened',
    { status: 'unknown', events: [event('2025-01-10'), event('2025-03')] },
    '2025-03',
    'untold',
  ],
  [
    'what was only planned did not happen',
    { status: 'closed', events: [event('2025-01-10'), event('2027-01-01', { plannedAsOf: '2026-01' })] },
    '2025-01-10',
    'untold',
  ],
] as const)('%s', (_, over, to, is) => {
  expect(spanOf(exampleAction({ ...base, ...over }))).toEqual({ from: '2025-01-10', to, is });
});
