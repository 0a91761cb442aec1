import { expect, test } from 'vitest';
import { judge } from './still.ts';

const PRINTED = {
  sheets: ['uk', 'us', 'guide'],
  editions: [
    { edition: 1, regions: ['uk', 'us', 'eea'] },
    { edition: 2, regions: ['us', 'eea'] },
    { edition: 3, regions: ['uk'] },
  ],
};

test.each([
  ['uk.1', 'outdated', [3]],
  ['us.1', 'outdated', [2]],
  ['uk.2', 'outdated', [3]],
  ['us.2', 'right', []],
  ['us.3', 'newest', []],
  ['uk.3', 'newest', []],
  ['guide.1', 'outdated', [2, 3]],
  ['guide.3', 'newest', []],
] as const)('a print marked %s is %s', (code, is, lacks) => {
  expect(judge(code, PRINTED)).toEqual({ is, edition: Number(code.split('.')[1]), lacks });
});

test.each([
  ['a place we know that has no sheet here', 'eea.1'],
  ['a word that is no place', 'mars.1'],
  ['a dash', '-.1'],
  ['nothing before the number', '.1'],
  ['nothing at all', ''],
  ['capitals', 'UK.1'],
  ['more than a sheet and a number', 'uk.1.2'],
  ['a name every object has', 'constructor.1'],
  ['an address', '/p/linkedin/?sheet=uk.1'],
])('%s is a sheet we do not know', (_, code) => {
  expect(judge(code, PRINTED)).toEqual({ is: 'unknown-sheet' });
});

test.each(['uk.99', 'uk.0', 'uk.-1', 'uk.', 'uk', 'uk.01', 'uk.1e0', 'uk.x', 'guide.4'])('%s is an edition we do not know', (code) => {
  expect(judge(code, PRINTED)).toEqual({ is: 'unknown-edition' });
});
