import { expect, test } from 'vitest';
import { exampleChoice, examplePractice, withPlatform } from '../checks/example.ts';
import { useCanBeRefused } from './use-can-be-refused.ts';

const TODAY = '2026-11-25';

test('refuses a use without a choice in some region', () => {
  const problems = useCanBeRefused(withPlatform({ choices: [exampleChoice({ regions: ['all'], exceptRegions: ['us'] })] }), TODAY);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({ field: 'practices[0] (training)', found: 'has no choice that answers it for personal in us' });
});

test('is content with the word that there is no switch', () => {
  const problems = useCanBeRefused(
    withPlatform({
      choices: [exampleChoice(), exampleChoice({ id: 'none', method: 'no-way-offered' })],
      practices: [examplePractice({ default: 'no-choice' })],
    }),
    TODAY,
  );
  expect(problems).toEqual([]);
});

test('asks nothing where it is not used', () => {
  const problems = useCanBeRefused(
    withPlatform({ practices: [examplePractice({ default: 'not-used', basis: 'denied' })], choices: [exampleChoice({ regions: ['uk'] })] }),
    TODAY,
  );
  expect(problems).toEqual([]);
});
