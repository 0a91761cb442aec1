import { expect, test } from 'vitest';
import { exampleClaim, exampleEntry, exampleGuide, exampleRecords, withPlatform } from '../checks/example.ts';
import { said } from '../checks/said.ts';
import type { Records } from '../schemas/records.ts';
import { articleHasLength, articleHasOutline } from './article-has-outline.ts';

const ARTICLE = 'content/platforms/example/en.mdx';

const outline = (depths: readonly number[]) =>
  said(
    articleHasOutline,
    withPlatform({}, { headings: depths.map((depth, index) => ({ depth, text: `No. ${index + 1}`, line: index + 5 })) }),
  );

test.each([
  ['a title of its own', [1], 'line 5 · has the heading “No. 1” at depth 1 under one of depth 1'],
  ['a first heading below the level of sections', [3], 'line 5 · has the heading “No. 1” at depth 3 under one of depth 1'],
  ['a skipped level', [2, 4], 'line 6 · has the heading “No. 2” at depth 4 under one of depth 2'],
])('refuses %s', (_, depths, found) => {
  expect(outline(depths)).toEqual([`${ARTICLE} · ${found}. Headings start at ## and go down one step at a time.`]);
});

test('lets an outline pass', () => {
  expect(outline([2, 3, 4, 2, 3])).toEqual([]);
});

const ofPlatform = (words: number): Records => withPlatform({}, { words });
const ofGuide = (words: number): Records => exampleRecords({ guides: [exampleEntry('objecting', exampleGuide(), { words })] });
const ofClaim = (words: number): Records => exampleRecords({ claims: [exampleEntry('post', exampleClaim(), { words })] });

test.each([
  ['platforms/example', ofPlatform, 300, 900],
  ['guides/objecting', ofGuide, 300, 1500],
  ['claims/post', ofClaim, 100, 500],
])('the article of %s has the words of its kind, or a reason', (key, withWords, least, most) => {
  const refused = (words: number) => [
    `content/${key}/en.mdx · has ${words} words. Bring it to ${least} to ${most}, or give the reason in lengthReason.`,
  ];
  expect(said(articleHasLength, withWords(least - 1))).toEqual(refused(least - 1));
  expect(said(articleHasLength, withWords(least))).toEqual([]);
  expect(said(articleHasLength, withWords(most))).toEqual([]);
  expect(said(articleHasLength, withWords(most + 1))).toEqual(refused(most + 1));
});

test('takes a reason, and refuses one that is not needed', () => {
  const frontMatter = { description: 'x'.repeat(80), lengthReason: 'Short.' };
  expect(said(articleHasLength, withPlatform({}, { words: 120, frontMatter }))).toEqual([]);
  expect(said(articleHasLength, withPlatform({}, { words: 1200, frontMatter }))).toEqual([]);
  expect(said(articleHasLength, withPlatform({}, { words: 400, frontMatter }))).toEqual([
    `${ARTICLE} · lengthReason is given although the article has 400 words. Remove it.`,
  ]);
});
