import { expect, test } from 'vitest';
import { exampleAnswer, exampleSource, withPlatform } from '../checks/example.ts';
import { said } from '../checks/said.ts';
import { letterCanBeSet } from './letter-can-be-set.ts';
import { lettersAreSeen } from './letters-are-seen.ts';

const FACTS = 'content/platforms/example/facts.yaml';
const ARTICLE = 'content/platforms/example/en.mdx';
const FIX = 'Say it in words, or use another letter.';
const lacks = (letter: string, number: string): string => `holds “${letter}” (${number}), which the fonts for paper do not have. ${FIX}`;

test('a text of such letters alone is named, and an end of a line is none', () => {
  expect(said(letterCanBeSet, withPlatform({ name: '가나' }))).toEqual([`${FACTS} · name ${lacks('가', 'U+AC00')}`]);
  expect(said(letterCanBeSet, withPlatform({ name: 'A “b”\nc' }))).toEqual([]);
});

test.each([
  ['🔒', 'U+1F512'],
  ['가', 'U+AC00'],
  ['א', 'U+05D0'],
  ['☃', 'U+2603'],
])('names a letter without a font: %s', (letter, number) => {
  expect(said(letterCanBeSet, withPlatform({ name: `Example ${letter}` }))).toEqual([`${FACTS} · name ${lacks(letter, number)}`]);
  expect(said(letterCanBeSet, withPlatform({}, { sentences: [{ text: `No ${letter}.`, line: 7 }] }))).toEqual([
    `${ARTICLE} · line 7 · ${lacks(letter, number)}`,
  ]);
});

test('lets letters of Europe and usual signs pass', () => {
  const answer = 'Österreich, Łódź, Việt Nam, Αθήνα, Київ: “no” – £5, €6…';
  expect(said(letterCanBeSet, withPlatform({ answers: [exampleAnswer({ answer })] }, { sentences: [{ text: 'a\nb', line: 1 }] }))).toEqual(
    [],
  );
});

test('a title in another script is not printed, and names for the search are not', () => {
  const title = (text: string) => withPlatform({ sources: [exampleSource({ title: text })] });
  expect(said(letterCanBeSet, title('개인정보위 “AI”'))).toEqual([]);
  expect(said(letterCanBeSet, title('Privacy 🔒'))).toEqual([`${FACTS} · sources[0].title ${lacks('🔒', 'U+1F512')}`]);
  expect(said(letterCanBeSet, withPlatform({ aliases: ['라인'], sharedNames: ['라인'] }))).toEqual([]);
});

test('an article holds nothing that nobody sees', () => {
  const fix = 'Remove it: nobody can see it.';
  expect(said(lettersAreSeen, withPlatform({}, { sentences: [{ text: 'a\u202Eb', line: 7 }] }))).toEqual([
    `${ARTICLE} · line 7 · holds the direction mark U+202E. ${fix}`,
  ]);
  expect(said(lettersAreSeen, withPlatform({}, { frontMatter: { description: 'a\u200Bb' } }))).toEqual([
    `${ARTICLE} · description holds the invisible character U+200B. ${fix}`,
  ]);
  expect(said(lettersAreSeen, withPlatform({}, { sentences: [{ text: 'a\nb', line: 7 }] }))).toEqual([]);
});
