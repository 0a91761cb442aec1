import { expect, test } from 'vitest';
import { exampleChoice, withPlatform } from '../checks/example.ts';
import { citedSourceExists } from './cited-source-exists.ts';

const TODAY = '2026-11-25';

test('refuses a fact that names a source the entry lacks', () => {
  const problems = citedSourceExists(withPlatform({ choices: [exampleChoice({ sources: ['help', 'gone'] })] }), TODAY);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({
    file: 'content/platforms/example/facts.yaml',
    field: 'choices[0].sources[1]',
    found: expect.stringContaining('gone'),
  });
});

test('refuses an article that cites one', () => {
  const problems = citedSourceExists(withPlatform({}, { cites: [{ source: 'gone', line: 7 }] }), TODAY);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({ file: 'content/platforms/example/en.mdx', line: 7 });
});

test('lets cited sources pass', () => {
  const problems = citedSourceExists(withPlatform({}, { cites: [{ source: 'help', line: 7 }] }), TODAY);
  expect(problems).toEqual([]);
});
