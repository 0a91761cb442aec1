import { expect, test } from 'vitest';
import { sayProblems, type Problem } from './rule.ts';

const problem = (over: Partial<Problem> = {}): Problem => ({
  rule: 'shape',
  file: 'content/x/facts.yaml',
  line: 12,
  field: 'choices[0].url',
  found: 'is missing',
  fix: 'Add it.',
  ...over,
});

test('a problem is one line: file, line, field, what was found, what to do, rule', () => {
  expect(sayProblems([problem()])).toEqual(['content/x/facts.yaml · line 12 · choices[0].url is missing. Add it. (shape)']);
});

test('a problem of a whole file has neither line nor field', () => {
  const whole = { rule: 'file', file: 'content/x/facts.yaml', field: '', found: 'does not exist', fix: 'Add it.' };
  expect(sayProblems([whole])).toEqual(['content/x/facts.yaml · does not exist. Add it. (file)']);
});

test('up to three places are all named', () => {
  const same = [12, 20, 31].map((line, index) => problem({ line, field: `choices[${index}].url` }));
  expect(sayProblems(same)).toEqual([
    'content/x/facts.yaml · lines 12, 20, 31 · choices[0].url, choices[1].url, choices[2].url is missing. Add it. (shape)',
  ]);
});

test('equal problems of a file are said once, with their places', () => {
  const same = [12, 20, 20, 31, 44].map((line, index) => problem({ line, field: `choices[${index}].url` }));
  expect(sayProblems([...same, problem({ file: 'content/y/facts.yaml' })])).toEqual([
    'content/x/facts.yaml · lines 12, 20, 31 and 1 more · choices[0].url, choices[1].url, choices[2].url and 2 more is missing. Add it. (shape)',
    'content/y/facts.yaml · line 12 · choices[0].url is missing. Add it. (shape)',
  ]);
});
