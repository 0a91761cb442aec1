import { expect, test } from 'vitest';
import { termFinder } from './split-terms.ts';

const find = termFinder([
  { id: 'eea', term: 'EU/EEA', forms: ['EEA'], meaning: 'A group of countries.' },
  { id: 'gdpr', term: 'GDPR', forms: [], meaning: 'A law.' },
  { id: 'legitimate-interest', term: 'Legitimate interest', forms: ['legitimate interests'], meaning: 'A legal ground.' },
  { id: 'robots-txt', term: 'robots.txt', forms: [], meaning: 'A file.' },
]);

test('links the first use of a term, in the form in which it stands', () => {
  expect(find('It rests on legitimate interests under the GDPR, and the GDPR asks more.', new Set())).toEqual([
    { text: 'It rests on ' },
    { text: 'legitimate interests', term: 'legitimate-interest' },
    { text: ' under the ' },
    { text: 'GDPR', term: 'gdpr' },
    { text: ', and the GDPR asks more.' },
  ]);
});

test('a term seen earlier on the page stays plain', () => {
  expect(find('In the EU/EEA', new Set(['eea']))).toEqual([{ text: 'In the EU/EEA' }]);
});

test('neither parts of words nor a dot that stands for any letter', () => {
  expect(find('GDPRs, non-EEA, robotsxtxt', new Set())).toEqual([{ text: 'GDPRs, non-EEA, robotsxtxt' }]);
});
