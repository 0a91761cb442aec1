import { expect, test } from 'vitest';
import { exampleChoice, withPlatform } from '../checks/example.ts';
import { choiceIsComplete } from './choice-is-complete.ts';

const TODAY = '2026-11-25';

test('refuses a setting without a word for those who do not see it', () => {
  const problems = choiceIsComplete(withPlatform({ choices: [exampleChoice({ ifMissing: undefined })] }), TODAY);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({ field: 'choices[0].ifMissing (setting)' });
});

test('refuses a setting without a path', () => {
  const problems = choiceIsComplete(withPlatform({ choices: [exampleChoice({ path: [] })] }), TODAY);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({ field: 'choices[0].path (setting)' });
});

test('refuses an answer to a practice that does not exist', () => {
  const problems = choiceIsComplete(withPlatform({ choices: [exampleChoice({ answersPractices: ['training', 'gone'] })] }), TODAY);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({ field: 'choices[0].answersPractices (setting)', found: expect.stringContaining('gone') });
});

test('refuses a choice that needs itself', () => {
  const problems = choiceIsComplete(withPlatform({ choices: [exampleChoice({ alsoNeeded: ['setting'] })] }), TODAY);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({ field: 'choices[0].alsoNeeded (setting)' });
});

test('asks no path of a form', () => {
  const problems = choiceIsComplete(withPlatform({ choices: [exampleChoice({ method: 'form', path: [], ifMissing: undefined })] }), TODAY);
  expect(problems).toEqual([]);
});
