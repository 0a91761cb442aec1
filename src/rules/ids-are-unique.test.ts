import { expect, test } from 'vitest';
import { exampleChoice, examplePractice, withPlatform } from '../checks/example.ts';
import { idsAreUnique } from './ids-are-unique.ts';

const TODAY = '2026-11-25';

test('refuses one id for two items', () => {
  const problems = idsAreUnique(withPlatform({ choices: [exampleChoice({ id: 'training' })] }), TODAY);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({ field: 'choices[0].id' });
});

test('refuses the name of a section', () => {
  const problems = idsAreUnique(withPlatform({ practices: [examplePractice({ id: 'story' })] }), TODAY);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({ found: 'is “story”, the name of a section' });
});

test('lets different ids pass', () => {
  const problems = idsAreUnique(withPlatform({}), TODAY);
  expect(problems).toEqual([]);
});
