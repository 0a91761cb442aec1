import { expect, test } from 'vitest';
import { withPlatform } from '../checks/example.ts';
import { articleHasLength, articleHasOutline } from './article-has-outline.ts';

const TODAY = '2026-11-25';

test.each([
  ['a title of its own', [1]],
  ['a skipped level', [2, 4]],
])('refuses %s', (_, depths) => {
  const headings = depths.map((depth, index) => ({ depth, text: 'Heading', line: index + 5 }));
  expect(articleHasOutline(withPlatform({}, { headings }), TODAY)).toHaveLength(1);
});

test('lets an outline pass', () => {
  const headings = [2, 3, 2].map((depth, index) => ({ depth, text: 'Heading', line: index + 5 }));
  expect(articleHasOutline(withPlatform({}, { headings }), TODAY)).toEqual([]);
});

test.each([299, 901])('refuses an article of %i words without a reason', (words) => {
  expect(articleHasLength(withPlatform({}, { words }), TODAY)).toMatchObject([{ found: `has ${words} words` }]);
});

test('takes a reason, and refuses one that is not needed', () => {
  const frontMatter = { description: 'x'.repeat(80), lengthReason: 'Short.' };
  expect(articleHasLength(withPlatform({}, { words: 120, frontMatter }), TODAY)).toEqual([]);
  expect(articleHasLength(withPlatform({}, { words: 400, frontMatter }), TODAY)).toMatchObject([{ field: 'lengthReason' }]);
});
