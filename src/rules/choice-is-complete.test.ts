import { expect, test } from 'vitest';
import { exampleChoice, examplePractice, exampleSource, withPlatform } from '../checks/example.ts';
import { said } from '../checks/said.ts';
import { choiceIsComplete } from './choice-is-complete.ts';

const other = exampleChoice({ id: 'other', order: 2 });
const saidOf = (over: object) => said(choiceIsComplete, withPlatform({ choices: [other, exampleChoice(over)] }));

const GAPS: readonly [string, object, string][] = [
  [
    'a setting without a word for those who do not see it',
    { ifMissing: undefined },
    'ifMissing (setting) is missing. Say what to do who does not see the setting: region, age, account type, older path.',
  ],
  ['a setting without a path', { path: [] }, 'path (setting) is empty. Write the labels to follow, as the product shows them.'],
  [
    'a path shown by a source that the choice does not name',
    { sources: ['help'], pathSources: ['help', 'blog'] },
    'pathSources (setting) names “blog”, which is not among its sources. Add it to the sources of this choice.',
  ],
  [
    'an answer to a practice that does not exist',
    { answersPractices: ['training', 'gone'] },
    'answersPractices (setting) names “gone”, and there is no such practice. Use the id of a practice of this entry.',
  ],
  [
    'a choice that needs one that does not exist',
    { alsoNeeded: ['gone'] },
    'alsoNeeded (setting) names “gone”, which is no other choice of this entry. Use the id of another choice of this entry.',
  ],
  [
    'a choice that needs itself',
    { alsoNeeded: ['other', 'setting'] },
    'alsoNeeded (setting) names “setting”, which is no other choice of this entry. Use the id of another choice of this entry.',
  ],
];

test.each(GAPS)('refuses %s', (_, over, line) => {
  expect(saidOf(over)).toEqual([`content/platforms/example/facts.yaml · choices[1].${line}`]);
});

test('lets a choice pass that answers one practice of several', () => {
  const practices = [examplePractice(), examplePractice({ id: 'other-use' })];
  expect(said(choiceIsComplete, withPlatform({ practices }))).toEqual([]);
});

test('asks a form neither for a path nor for a word for those who do not see it', () => {
  expect(saidOf({ method: 'form', path: [], ifMissing: undefined })).toEqual([]);
});

test('lets a choice pass that needs another and says which of its sources show the path', () => {
  const sources = [exampleSource(), exampleSource({ id: 'blog', url: 'https://blog.example.org/' })];
  const choices = [other, exampleChoice({ alsoNeeded: ['other'], sources: ['help', 'blog'], pathSources: ['blog'] })];
  expect(said(choiceIsComplete, withPlatform({ sources, choices }))).toEqual([]);
});
