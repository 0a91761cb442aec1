import { expect, test } from 'vitest';
import { REGION_CHOICES } from '../format/regions.ts';
import { readChoice } from './region-choice.ts';

const CHOICES = ['', ...REGION_CHOICES.map(({ value }) => value)];

test.each([
  ['uk', '', 'uk'],
  ['eea/de', '', 'eea/de'],
  ['de', '', 'eea/de'],
  ['eea', '', 'eea'],
  ['', 'us', 'us'],
  ['de', 'us', 'eea/de'],
  ['atlantis', 'us', 'us'],
  ['atlantis', 'mars', ''],
  ['', '', ''],
])('“%s” asked for and “%s” kept is “%s”', (asked, kept, choice) => {
  expect(readChoice(asked, kept, CHOICES)).toBe(choice);
});

test.each(['constructor', '__proto__', 'ea/de', 'd', '/', 'uk/', 'eea/', 'x'.repeat(5000)])('“%s” is no place', (text) => {
  expect(readChoice(text, text, CHOICES)).toBe('');
});

test('every place is found by its own name, once it stands in the head of a page as a text', () => {
  for (const choice of CHOICES) expect(readChoice(choice, '', CHOICES)).toBe(choice);
  expect(readChoice.toString()).not.toMatch(/__|import/);
});
