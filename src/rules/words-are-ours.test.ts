import { expect, test } from 'vitest';
import { exampleChoice, withPlatform } from '../checks/example.ts';
import { daysToldAhead } from './banned-words.ts';
import { sentencesOf, wordsIn } from './texts.ts';
import { wordsAreOurs } from './words-are-ours.ts';

const TODAY = '2026-11-25';
const saying = (text: string) => withPlatform({ choices: [exampleChoice({ stops: [text] })] });

test('refuses a word that our style forbids, in facts and articles', () => {
  expect(wordsAreOurs(saying('It leverages your posts.'), TODAY)).toMatchObject([
    { field: 'choices[0].stops[0]', found: 'has the word “leverages”', fix: 'Write: uses.' },
  ]);
  expect(wordsAreOurs(withPlatform({}, { sentences: [{ text: 'The watchdog spoke.', line: 9 }] }), TODAY)).toMatchObject([{ line: 9 }]);
});

test('lets a quotation and words on a screen hold it', () => {
  expect(wordsAreOurs(saying('It says it “leverages” posts under `AI-powered tools`.'), TODAY)).toEqual([]);
});

test('refuses what is told as ahead once its day has passed', () => {
  expect(wordsAreOurs(saying('It will start on 3 November 2025.'), TODAY)).toMatchObject([
    { found: 'tells 2025-11-03 as ahead, and it has passed' },
  ]);
  expect(wordsAreOurs(saying('It will start on 2 December 2026.'), TODAY)).toEqual([]);
});

test('finds days told as ahead', () => {
  expect(daysToldAhead('It said it will train from 3 November 2025 and is due by 1 May 2027.')).toEqual(['2025-11-03', '2027-05-01']);
  expect(daysToldAhead('It began on 3 November 2025.')).toEqual([]);
});

test('cuts sentences and counts words', () => {
  expect(sentencesOf('It began. Then “it stopped.” Since v.2 it runs.')).toEqual(['It began.', 'Then “it stopped.”', 'Since v.2 it runs.']);
  expect(wordsIn('One – two, three')).toBe(3);
});
