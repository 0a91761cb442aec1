import { expect, test } from 'vitest';
import { exampleChoice, examplePlatform } from '../checks/example.ts';
import { sentencesOf, textsOf, wordsIn } from './texts.ts';

test('the sentences of facts are those with a space, with where they stand; ids, names and labels are none', () => {
  const choice = exampleChoice({ id: 'setting', stops: ['Later training.', 'Reuse'], url: 'https://example.org/' });
  const texts = textsOf(examplePlatform({ name: 'Example Two', choices: [choice] }));
  expect(texts).toContainEqual({ field: 'choices[0].stops[0]', text: 'Later training.' });
  expect(texts).toContainEqual({ field: 'answers[0].but', text: 'Training already done stays.' });
  expect(texts.map(({ text }) => text)).not.toContain('Reuse');
  expect(texts.map(({ text }) => text)).not.toContain('Example Two');
});

test.each([
  ['It began. Then it stopped.', ['It began.', 'Then it stopped.']],
  ['It began? “Then it stopped.” So it was!', ['It began?', '“Then it stopped.”', 'So it was!']],
  ['It began.  Then\nit stopped.', ['It began.', 'Then\nit stopped.']],
  ['It began. 2024 was its year.', ['It began.', '2024 was its year.']],
  ['Since v.2 it runs, e.g. there.', ['Since v.2 it runs, e.g. there.']],
  [' ', []],
])('“%s” is cut into its sentences', (text, sentences) => {
  expect(sentencesOf(text)).toEqual(sentences);
});

test.each([
  ['One – two, three', 3],
  ['In 2024  it\nbegan.', 4],
  ['– … –', 0],
])('“%s” has its words counted', (text, words) => {
  expect(wordsIn(text)).toBe(words);
});
