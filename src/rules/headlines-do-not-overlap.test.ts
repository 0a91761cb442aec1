import { expect, test } from 'vitest';
import { examplePractice, withPlatform } from '../checks/example.ts';
import { headlinesDoNotOverlap } from './headlines-do-not-overlap.ts';

const TODAY = '2026-11-25';

test('refuses two headline practices in one region at one time', () => {
  const problems = headlinesDoNotOverlap(
    withPlatform({ practices: [examplePractice(), examplePractice({ id: 'uk', regions: ['uk'] })] }),
    TODAY,
  );
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({ field: 'practices (training, uk)', found: 'both answer for personal in uk at the same time' });
});

test('lets periods follow each other', () => {
  const problems = headlinesDoNotOverlap(
    withPlatform({
      practices: [
        examplePractice({ until: '2024-09-20' }),
        examplePractice({ id: 'later', since: { day: '2024-09-20', precision: 'exact' } }),
      ],
    }),
    TODAY,
  );
  expect(problems).toEqual([]);
});

test('lets products stand side by side', () => {
  const problems = headlinesDoNotOverlap(
    withPlatform({ practices: [examplePractice(), examplePractice({ id: 'chats', product: 'Chats' })] }),
    TODAY,
  );
  expect(problems).toEqual([]);
});

test('lets an exception make room', () => {
  const problems = headlinesDoNotOverlap(
    withPlatform({ practices: [examplePractice({ exceptRegions: ['uk'] }), examplePractice({ id: 'uk', regions: ['uk'] })] }),
    TODAY,
  );
  expect(problems).toEqual([]);
});
