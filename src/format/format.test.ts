import { expect, test } from 'vitest';
import { exampleChoice } from '../checks/example.ts';
import { formatDay } from './day.ts';
import { formatAct, formatEffort, formatNeeds } from './effort.ts';
import { parseInline, plain, typographic } from './inline.ts';
import { count, formatList } from './list.ts';
import { formatMoney } from './money.ts';
import { formatData, formatSince } from './practice.ts';
import { formatRegions } from './regions.ts';
import { clause, sentence, stopAfter } from './sentence.ts';

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
  expect(formatRegions({ regions: ['row'], exceptRegions: [] })).toBe('Everywhere else');
  expect(formatRegions({ regions: ['row'], exceptRegions: ['eea', 'uk', 'ch', 'br'] })).toBe(
    'Everywhere except the EU/EEA, the United Kingdom, Switzerland and Brazil',
  );
  expect(formatRegions({ regions: ['us', 'row'], exceptRegions: ['eea', 'uk', 'ch', 'br', 'kr'] })).toBe(
    'United States and everywhere else',
  );
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

test('strong words may hold words on a screen; neither shows its marks', () => {
  expect(parseInline('Not **chats with `Keep Activity` off**, nor `**`.')).toEqual([
    { kind: 'text', text: 'Not ' },
    { kind: 'strong', text: 'chats with ' },
    { kind: 'screen', text: 'Keep Activity' },
    { kind: 'strong', text: ' off' },
    { kind: 'text', text: ', nor ' },
    { kind: 'screen', text: '**' },
    { kind: 'text', text: '.' },
  ]);
  expect(plain('**Is `@Meta AI` blocked?** Nobody says.')).toBe('Is “@Meta AI” blocked? Nobody says.');
});

test.each([
  ['Consent', 'Consent.'],
  ['By Quora, Inc.', 'By Quora, Inc.'],
  ['Is it a copy?', 'Is it a copy?'],
  ['She said “no one would opt in.”', 'She said “no one would opt in.”'],
  ['All of it, **but not drafts.**', 'All of it, **but not drafts.**'],
  ['Press `Send`', 'Press `Send`.'],
  ['', ''],
])('“%s” ends as “%s”', (text, ended) => {
  expect(sentence(text)).toBe(ended);
});

test('a sentence can go on without its stop', () => {
  expect([clause('It ends.'), clause('Does it end?'), stopAfter('It ends'), stopAfter('It ends.')]).toEqual([
    'It ends',
    'Does it end?',
    '.',
    '',
  ]);
});

test.each([
  [{}, 'not stated'],
  [{ since: { day: '2025-11-03', precision: 'exact' } }, '3 November 2025'],
  [{ since: { day: '2025-04-24', precision: 'by' } }, '24 April 2025 or earlier'],
  [{ since: { day: '2024-08', precision: 'by' }, until: '2024-09-20' }, 'August 2024 or earlier, until 20 September 2024'],
] as const)('since %j reads “%s”', (practice, text) => {
  expect(formatSince(practice)).toBe(text);
});

test('the data of a practice: the writer’s words with their stop, else the list and what it leaves out', () => {
  expect(formatData({ dataDetail: 'Posts, **but not drafts**', data: ['public-posts'], excluded: [] })).toBe('Posts, **but not drafts**.');
  expect(formatData({ data: ['public-posts', 'voice'], excluded: ['email', 'contacts'] })).toBe(
    'Public posts and voice. Not e-mail or contacts.',
  );
});
