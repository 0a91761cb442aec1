import { expect, test } from 'vitest';
import { faultsIn } from './wording.ts';

test.each([
  ['a raw mark of words on a screen', 'They follow `Keep Activity`.', 2],
  ['a raw mark of strong words', 'It is **not', 1],
  ['a stop after a stop', 'By Reddit, Inc.. Official.', 1],
  ['a stop after a question mark', 'Is it a copy?. It is not.', 1],
  ['a stop after a quotation that ends', '“Nobody would opt in.”.', 1],
  ['a field that is missing', 'Checked on undefined NaN', 2],
  ['an object set as text', 'by [object Object]', 1],
])('finds %s', (_, text, times) => {
  expect(faultsIn(text)).toHaveLength(times);
});

test.each([
  'Wait… and see...',
  'By Quora, Inc. (United States).',
  'See “Privacy.” Then go on.',
  'Say “I object, because …”.',
  'Go to x.com/.well-known and ?.php',
])('leaves “%s” alone', (text) => {
  expect(faultsIn(text)).toEqual([]);
});
