import { expect, test } from 'vitest';
import { exampleAnswer, exampleChoice, exampleRecords, withAction, withPlatform } from '../checks/example.ts';
import { said } from '../checks/said.ts';
import type { Records } from '../schemas/records.ts';
import { nothingStandsTwice } from './nothing-stands-twice.ts';

const TERM = { id: 'model', term: 'AI model', meaning: 'What training leaves.' };

test.each<[string, Records, string]>([
  [
    'a place',
    withPlatform({ answers: [exampleAnswer({ regions: ['uk', 'ch', 'ch'] })] }),
    'platforms/example/facts.yaml · answers[0].regions[2] names “ch”',
  ],
  ['a platform', withAction({ against: ['example', 'example'] }), 'actions/case/facts.yaml · against[1] names “example”'],
  [
    'a source',
    withPlatform({ answers: [exampleAnswer({ sources: ['help', 'help'] })] }),
    'platforms/example/facts.yaml · answers[0].sources[1] names “help”',
  ],
  ['a name', withPlatform({ aliases: ['X', 'Y', 'X'] }), 'platforms/example/facts.yaml · aliases[2] names “X”'],
  [
    'a form of a term',
    exampleRecords({ glossary: [{ ...TERM, forms: ['models', 'models'] }] }),
    'glossary.yaml · [0].forms[1] names “models”',
  ],
])('refuses %s named twice', (_, records, line) => {
  expect(said(nothingStandsTwice, records)).toEqual([`content/${line} a second time. Name it once.`]);
});

test('lines of a path or of steps may be alike', () => {
  const path = ['Settings', 'Privacy', 'Settings'];
  const steps = ['Press `Next`.', 'Press `Next`.'];
  expect(
    said(nothingStandsTwice, withPlatform({ choices: [exampleChoice({ path, steps, mobileSteps: steps, olderPaths: [path] })] })),
  ).toEqual([]);
});

test('one name may stand in two lists', () => {
  expect(said(nothingStandsTwice, withAction({ against: ['example'], concerns: ['example'] }))).toEqual([]);
});
