import { expect, test } from 'vitest';
import { exampleAction, exampleChoice, exampleEntry, exampleRecords, exampleSource, withPlatform } from '../checks/example.ts';
import { said } from '../checks/said.ts';
import { daysToldAhead } from './banned-words.ts';
import { wordsAreOurs } from './words-are-ours.ts';

const TODAY = '2026-11-25';
const AT = 'content/platforms/example/facts.yaml · choices[0].stops[0]';
const saying = (text: string) => withPlatform({ choices: [exampleChoice({ stops: [text] })] });
const writing = (text: string) => withPlatform({}, { sentences: [{ text, line: 9 }] });

test('refuses a word that our style forbids, in facts and articles', () => {
  expect(said(wordsAreOurs, saying('It leverages your posts.'))).toEqual([`${AT} has the word “leverages”. Write: uses.`]);
  expect(said(wordsAreOurs, writing('The watchdog spoke.'))).toEqual([
    'content/platforms/example/en.mdx · line 9 · has the word “watchdog”. Write: the name of the authority.',
  ]);
});

test('names every such word of a sentence', () => {
  expect(said(wordsAreOurs, saying('Simply utilise it in order to stop.'))).toEqual([
    `${AT} has the word “Simply”. Write: leave it out.`,
    `${AT} has the word “utilise”. Write: use.`,
    `${AT} has the word “in order to”. Write: to.`,
  ]);
});

test.each([
  ['a quotation', 'It says it “leverages” posts, "simply" so.'],
  ['words on a screen', 'It is under `AI-powered tools`.'],
])('lets %s hold it', (_, text) => {
  expect(said(wordsAreOurs, saying(text))).toEqual([]);
});

test('but not what stands between two of them', () => {
  expect(said(wordsAreOurs, saying('The “one” leverages the “other”, `this` simply `that`.'))).toHaveLength(2);
});

test('lets names, titles and labels of others hold what they like', () => {
  const platform = {
    owner: 'AI-powered Example Ltd',
    aliases: ['AI-powered search'],
    products: ['AI-powered Example'],
    sources: [exampleSource({ title: 'Our AI-powered search', publisher: 'AI-powered Example' })],
    choices: [
      exampleChoice({
        path: ['Simply settings', 'AI-powered tools'],
        olderPaths: [['AI-powered tools']],
        toggle: { label: 'AI-powered tools', end: 'off' },
      }),
    ],
  };
  expect(said(wordsAreOurs, withPlatform(platform))).toEqual([]);
  const action = { others: ['AI-powered Other'], law: [{ name: 'AI-powered Act' }] };
  expect(said(wordsAreOurs, exampleRecords({ actions: [exampleEntry('case', exampleAction(action))] }))).toEqual([]);
});

test('refuses what is told as ahead once its day has passed', () => {
  const line = (day: string) => `${AT} tells ${day} as ahead, and it has passed. Say what happened, or that it was due and we do not know.`;
  expect(said(wordsAreOurs, saying('It will start on 3 November 2025.'), TODAY)).toEqual([line('2025-11-03')]);
  expect(said(wordsAreOurs, saying('It will start on 24 November 2026.'), TODAY)).toEqual([line('2026-11-24')]);
  expect(said(wordsAreOurs, saying('It will start on 25 November 2026.'), TODAY)).toEqual([]);
});

test('finds days told as ahead', () => {
  expect(daysToldAhead('It said it will train from 3 November 2025 and is due by 1 May 2027.')).toEqual(['2025-11-03', '2027-05-01']);
  expect(daysToldAhead('It plans to stop on 31 January 2026.')).toEqual(['2026-01-31']);
  expect(daysToldAhead('It began on 3 November 2025.')).toEqual([]);
  expect(daysToldAhead('It will begin on 3 Nivose 2025.')).toEqual([]);
});
