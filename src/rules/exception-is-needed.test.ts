import { expect, test } from 'vitest';
import { exampleAnswer, examplePractice, withPlatform } from '../checks/example.ts';
import { said } from '../checks/said.ts';
import { exceptionIsNeeded } from './exception-is-needed.ts';

const first = examplePractice({ id: 'first' });
const saidOf = (over: object) => said(exceptionIsNeeded, withPlatform({ practices: [first, examplePractice(over)] }));

const REFUSED: readonly [string, object, readonly string[]][] = [
  [
    'row without exceptions',
    { regions: ['row'] },
    ['exceptRegions is empty although regions has row. Name every region treated otherwise; if there is none, write all.'],
  ],
  [
    'an exception from what was never included',
    { regions: ['uk'], exceptRegions: ['us', 'ch'] },
    [
      'exceptRegions names “us”, which regions does not include. Remove it.',
      'exceptRegions names “ch”, which regions does not include. Remove it.',
    ],
  ],
  [
    'a state excepted from another country',
    { regions: ['uk'], exceptRegions: ['us-ca'] },
    ['exceptRegions names “us-ca”, which regions does not include. Remove it.'],
  ],
  [
    'a region that is named and excepted',
    { regions: ['row', 'us'], exceptRegions: ['us', 'ch'] },
    ['exceptRegions names “us”, which regions names too. Decide for one of them.'],
  ],
  ['all and more', { regions: ['all', 'uk'] }, ['regions has all and more. Write all by itself, or row with its exceptions.']],
];

test.each(REFUSED)('refuses %s', (_, over, lines) => {
  expect(saidOf(over)).toEqual(lines.map((line) => `content/platforms/example/facts.yaml · practices[1].${line}`));
});

test('refuses it of answers too', () => {
  expect(said(exceptionIsNeeded, withPlatform({ answers: [exampleAnswer({ regions: ['row'] })] }))).toEqual([
    'content/platforms/example/facts.yaml · answers[0].exceptRegions is empty although regions has row. Name every region treated otherwise; if there is none, write all.',
  ]);
});

test.each([
  ['a state excepted from its country', { regions: ['uk', 'us'], exceptRegions: ['us-ca'] }],
  ['a country excepted from all', { exceptRegions: ['uk'] }],
  ['a country excepted from the rest', { regions: ['row'], exceptRegions: ['uk'] }],
  ['a country beside the rest', { regions: ['us', 'row'], exceptRegions: ['uk'] }],
])('lets %s pass', (_, over) => {
  expect(saidOf(over)).toEqual([]);
});
