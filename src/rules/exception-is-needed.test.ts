import { expect, test } from 'vitest';
import { exampleAnswer, examplePractice, withPlatform } from '../checks/example.ts';
import { exceptionIsNeeded } from './exception-is-needed.ts';

const TODAY = '2026-11-25';

test('refuses row without exceptions', () => {
  const problems = exceptionIsNeeded(withPlatform({ practices: [examplePractice({ regions: ['row'] })] }), TODAY);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({ field: 'practices[0].exceptRegions' });
});

test('refuses an exception from what was never included', () => {
  const problems = exceptionIsNeeded(withPlatform({ answers: [exampleAnswer({ regions: ['uk'], exceptRegions: ['us'] })] }), TODAY);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({ field: 'answers[0].exceptRegions', found: expect.stringContaining('“us”') });
});

test('refuses a region that is named and excepted', () => {
  const problems = exceptionIsNeeded(
    withPlatform({ practices: [examplePractice({ regions: ['row', 'us'], exceptRegions: ['us'] })] }),
    TODAY,
  );
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({ found: expect.stringContaining('names too') });
});

test('lets a state be excepted from its country', () => {
  const problems = exceptionIsNeeded(withPlatform({ practices: [examplePractice({ regions: ['us'], exceptRegions: ['us-ca'] })] }), TODAY);
  expect(problems).toEqual([]);
});
