import { expect, test } from 'vitest';
import { exampleChoice } from '../checks/example.ts';
import { formatDay } from './day.ts';
import { formatAct, formatEffort, formatNeeds } from './effort.ts';
import { parseInline, plain, typographic } from './inline.ts';
import { count, formatList } from './list.ts';
import { formatMoney } from './money.ts';
import { formatRegions } from './regions.ts';

test.each([
  ['2025-11-03', '3 November 2025'],
  ['2025-11', 'November 2025'],
  ['2025', '2025'],
])('%s reads %s', (day, text) => {
  expect(formatDay(day)).toBe(text);
});

test('words on a screen stay as the product writes them; the rest is set as a printer would', () => {
  expect(parseInline("Don't tap `Don't`, it's **not** \"it\".")).toEqual([
    { kind: 'text', text: 'Don’t tap ' },
    { kind: 'screen', text: "Don't" },
    { kind: 'text', text: ', it’s ' },
    { kind: 'strong', text: 'not' },
    { kind: 'text', text: ' “it”.' },
  ]);
  expect(plain('Tap `Off` **now**.')).toBe('Tap “Off” now.');
  expect(typographic("'Yes' in '24")).toBe('‘Yes’ in ‘24');
});

test('lists, counts and sums', () => {
  expect([formatList([]), formatList(['a']), formatList(['a', 'b']), formatList(['a', 'b', 'c'])]).toEqual([
    '',
    'a',
    'a and b',
    'a, b and c',
  ]);
  expect([count(1, 'step'), count(3, 'step'), count(2, 'authority', 'authorities')]).toEqual(['1 step', '3 steps', '2 authorities']);
  expect([formatMoney('EUR', 15_000_000), formatMoney('GBP', 7_552_800), formatMoney('USD', 500)]).toEqual([
    '€15 million',
    '£7.55 million',
    '$500',
  ]);
});

test('regions in words', () => {
  expect(formatRegions({ regions: ['eea', 'ch'], exceptRegions: [] })).toBe('EU/EEA and Switzerland');
  expect(formatRegions({ regions: ['all'], exceptRegions: ['eea', 'uk'] })).toBe('Everywhere except the EU/EEA and the United Kingdom');
});

test('effort counts all that has to be done', () => {
  const choices = [exampleChoice(), exampleChoice({ id: 'form', method: 'form' })];
  const effort = { choices, steps: 4, needs: ['sign-in', 'reason'] } as const;
  expect(formatEffort(effort, 'mixed')).toBe('Switch and form: 4 steps');
  expect(formatEffort({ ...effort, choices: [...choices, exampleChoice({ id: 'other' })] }, 'mixed')).toBe('2 switches and form: 4 steps');
  expect(formatEffort({ choices: [], steps: 0, needs: [] }, 'not-used')).toBe('Nothing to do');
  expect(formatEffort({ choices: [], steps: 0, needs: [] }, 'unknown')).toBe('No way to refuse known to us');
  expect(formatAct(effort)).toBe('Switch it off: 2 parts, 4 steps');
  expect(formatNeeds(effort)).toBe('You need your account and a reason.');
  expect(formatAct({ choices: choices.slice(1), steps: 2, needs: [] })).toBe('Object: 2 steps');
});
