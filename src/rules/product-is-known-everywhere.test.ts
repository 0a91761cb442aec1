import { expect, test } from 'vitest';
import { examplePractice, withPlatform } from '../checks/example.ts';
import { productIsKnownEverywhere } from './product-is-known-everywhere.ts';

const TODAY = '2026-11-25';

test('refuses a product that is silent in some region', () => {
  const problems = productIsKnownEverywhere(
    withPlatform({
      practices: [examplePractice(), examplePractice({ id: 'chats', product: 'Chats', regions: ['all'], exceptRegions: ['ch'] })],
    }),
    TODAY,
  );
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({ found: 'say nothing of Chats for personal in ch' });
});

test('is content with unknown', () => {
  const problems = productIsKnownEverywhere(
    withPlatform({
      practices: [
        examplePractice({ regions: ['all'], exceptRegions: ['ch'] }),
        examplePractice({ id: 'ch', regions: ['ch'], default: 'unknown', looked: 'x' }),
      ],
    }),
    TODAY,
  );
  expect(problems).toEqual([]);
});
