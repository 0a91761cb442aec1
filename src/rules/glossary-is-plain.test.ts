import { expect, test } from 'vitest';
import { exampleRecords } from '../checks/example.ts';
import { said } from '../checks/said.ts';
import { glossaryIsPlain } from './glossary-is-plain.ts';

const AT = 'content/glossary.yaml ·';
const AS_IT_STANDS = 'Write a form of the term as it stands in articles.';

function glossary(...terms: readonly (readonly [term: string, ...forms: string[]])[]): readonly string[] {
  const entries = terms.map(([term, ...forms], index) => ({ id: `t${index}`, term, forms, meaning: 'x' }));
  return said(glossaryIsPlain, exampleRecords({ glossary: entries }));
}

test.each([
  ['the', 'is “the”, a word that stands everywhere. Leave it out: every use of it would become a link.'],
  ['Your', 'is “Your”, a word that stands everywhere. Leave it out: every use of it would become a link.'],
  ['e', `is “e”, no word. ${AS_IT_STANDS}`],
  ['2026', `is “2026”, no word. ${AS_IT_STANDS}`],
  ['(a+)+$', `is “(a+)+$”, with signs that no word has. ${AS_IT_STANDS}`],
  ['annul*', `is “annul*”, with signs that no word has. ${AS_IT_STANDS}`],
  ['annul', 'is “annul”, which leads to “Annul”. Leave it with one of the two.'],
])('refuses the form “%s”', (form, line) => {
  expect(glossary(['Annul', 'annulled', form])).toEqual([`${AT} [0].forms[1] ${line}`]);
});

test('refuses a term or form that leads to another term', () => {
  expect(glossary(['AI model', 'models'], ['Models'])).toEqual([
    `${AT} [1].term is “Models”, which leads to “AI model”. Leave it with one of the two.`,
  ]);
});

test('lets words, short forms and words in several parts pass', () => {
  expect(glossary(['AI model', 'models', 'AI'], ['EU/EEA', 'supervisory authority', 'Art. 21', 'text-mining (TDM)', 'people’s'])).toEqual(
    [],
  );
});
