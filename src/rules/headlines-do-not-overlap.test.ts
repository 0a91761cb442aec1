import { expect, test } from 'vitest';
import { exampleAnswer, examplePractice, withPlatform } from '../checks/example.ts';
import { said } from '../checks/said.ts';
import { headlinesDoNotOverlap } from './headlines-do-not-overlap.ts';

const exactly = (day: string) => ({ day, precision: 'exact' });
const FIX = 'Name the exception in exceptRegions, end one with until, or give them different products.';
const saidOf = (first: object, second: object) =>
  said(
    headlinesDoNotOverlap,
    withPlatform({
      answers: [exampleAnswer({ audience: ['personal', 'teen'] })],
      practices: [examplePractice(first), examplePractice({ id: 'second', ...second })],
    }),
  );

test.each([
  ['everywhere', {}, {}, 'personal in eea'],
  ['in one region', {}, { regions: ['uk'] }, 'personal in uk'],
  ['for one audience', { audience: ['personal', 'teen'] }, { audience: ['teen'] }, 'teen in eea'],
  ['of one product', { product: 'Chats' }, { product: 'Chats' }, 'personal in eea'],
  ['for a day', { until: '2024-09-21' }, { since: exactly('2024-09-20') }, 'personal in eea'],
  ['for a day, the later one first', { since: exactly('2024-09-20') }, { until: '2024-09-21' }, 'personal in eea'],
  ['within a longer time', { since: exactly('2020'), until: '2030' }, { since: exactly('2024'), until: '2025' }, 'personal in eea'],
])('refuses two headline practices of one use %s', (_, first, second, where) => {
  expect(saidOf(first, second)).toEqual([
    `content/platforms/example/facts.yaml · practices (training, second) both answer for ${where} at the same time. ${FIX}`,
  ]);
});

test.each([
  ['periods that follow each other', { until: '2024-09-20' }, { since: exactly('2024-09-20') }],
  ['periods that follow each other, the later one first', { since: exactly('2024-09') }, { until: '2024-09' }],
  ['products side by side', {}, { product: 'Chats' }],
  ['uses side by side', {}, { use: 'train-other-ai' }],
  ['an exception that makes room', { exceptRegions: ['uk'] }, { regions: ['uk'] }],
  ['audiences side by side', {}, { audience: ['teen'] }],
  ['a practice that is no headline beside one that is', {}, { headline: false }],
])('lets %s pass', (_, first, second) => {
  expect(saidOf(first, second)).toEqual([]);
});
