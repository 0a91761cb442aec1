import { expect, test } from 'vitest';
import { changesSince } from './still.ts';

const EDITIONS = [
  { edition: 1, regions: ['uk', 'us'] },
  { edition: 2, regions: ['us'] },
  { edition: 3, regions: ['uk'] },
];

test.each([
  [1, 'uk', [3]],
  [1, 'us', [2]],
  [3, 'uk', []],
  [2, 'us', []],
  [1, 'guide', [2, 3]],
] as const)('a print of edition %i for %s lacks %j', (edition, sheet, lacking) => {
  expect(changesSince(EDITIONS, edition, sheet)).toEqual(lacking);
});
