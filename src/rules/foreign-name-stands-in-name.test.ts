import { expect, test } from 'vitest';
import { exampleAuthority, exampleEntry, exampleRecords } from '../checks/example.ts';
import { said } from '../checks/said.ts';
import { foreignNameStandsInName } from './foreign-name-stands-in-name.ts';

const named = (name: string, words?: string) =>
  exampleRecords({
    authorities: [exampleEntry('dpa', exampleAuthority({ name, ...(words === undefined ? {} : { foreignName: { words, lang: 'de' } }) }))],
  });

test('refuses words that do not stand in the name', () => {
  expect(said(foreignNameStandsInName, named('Authority (Behörde)', 'Behoerde'))).toEqual([
    'content/authorities/dpa/facts.yaml · foreignName.words “Behoerde” does not stand in the name “Authority (Behörde)”. Write the words exactly as they stand in the name.',
  ]);
});

test('is content with words of the name, and with none', () => {
  expect(said(foreignNameStandsInName, named('Authority (Behörde)', 'Behörde'))).toEqual([]);
  expect(said(foreignNameStandsInName, named('Authority'))).toEqual([]);
});
