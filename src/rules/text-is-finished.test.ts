import { expect, test } from 'vitest';
import { exampleAnswer, exampleRecords, exampleSource, withPlatform } from '../checks/example.ts';
import { said } from '../checks/said.ts';
import { answerIsShort, textIsFinished } from './text-is-finished.ts';

const FIX = 'Finish the text, or take it out.';

test.each([
  ['TODO write this.', 'TODO'],
  ['No. FIXME', 'FIXME'],
  ['TBD', 'TBD'],
  ['On XXX it began.', 'XXX'],
  ['Lorem ipsum dolor.', 'Lorem ipsum'],
  ['It began in ????', '????'],
  ['It began in ____.', '____'],
  ['No [citation needed].', '[citation needed]'],
  ['It is undefined.', 'undefined'],
  ['It is NaN.', 'NaN'],
  ['It is [object Object].', '[object Object]'],
  ['It began, todo: when.', 'todo:'],
])('names what was left for later: %s', (answer, left) => {
  expect(said(textIsFinished, withPlatform({ answers: [exampleAnswer({ answer })] }))).toEqual([
    `content/platforms/example/facts.yaml · answers[0].answer holds “${left}”. ${FIX}`,
  ]);
  expect(said(textIsFinished, withPlatform({}, { sentences: [{ text: answer, line: 7 }] }))).toEqual([
    `content/platforms/example/en.mdx · line 7 · holds “${left}”. ${FIX}`,
  ]);
});

test('looks at the description and at the glossary', () => {
  expect(said(textIsFinished, withPlatform({}, { frontMatter: { description: 'TODO' } }))).toEqual([
    `content/platforms/example/en.mdx · description holds “TODO”. ${FIX}`,
  ]);
  expect(said(textIsFinished, exampleRecords({ glossary: [{ id: 'a', term: 'A term', forms: [], meaning: 'TBD' }] }))).toEqual([
    `content/glossary.yaml · [0].meaning holds “TBD”. ${FIX}`,
  ]);
});

test.each(['To do this, open it.', 'What now?', 'A method: todos.', 'A nan and NaNs.'])('lets “%s” pass', (answer) => {
  expect(said(textIsFinished, withPlatform({ answers: [exampleAnswer({ answer })] }))).toEqual([]);
});

test('titles of others, addresses and ids are not ours', () => {
  const source = exampleSource({ title: 'The TODO of TBD', url: 'https://example.org/TODO', version: 'XXX' });
  expect(said(textIsFinished, withPlatform({ sources: [source] }))).toEqual([]);
});

test.each([
  [32, []],
  [33, ['has 33 words. Bring it to 32 at most; what else there is to say goes into but, or into the article.']],
])('an answer of %i words', (words, lines) => {
  const records = withPlatform({ answers: [exampleAnswer({ answer: 'word '.repeat(words).trim() })] });
  expect(said(answerIsShort, records)).toEqual(
    lines.map((line) => `content/platforms/example/facts.yaml · answers[0].answer (everywhere) ${line}`),
  );
});
