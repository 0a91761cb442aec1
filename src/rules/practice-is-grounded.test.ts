import { expect, test } from 'vitest';
import { examplePractice, withPlatform } from '../checks/example.ts';
import { said } from '../checks/said.ts';
import { practiceIsGrounded } from './practice-is-grounded.ts';

const first = examplePractice({ id: 'first' });
const saidOf = (over: object) => said(practiceIsGrounded, withPlatform({ practices: [first, examplePractice(over)] }));
const unknown = { default: 'unknown', basis: undefined, sources: [], defaultSources: [], looked: 'Its help pages, November 2026.' };

const GAPS: readonly [string, object, readonly string[]][] = [
  [
    'a practice without sources',
    { sources: [], defaultSources: [] },
    [
      'sources (training) names no source. Name the source that was read, or make the default unknown.',
      'defaultSources (training) names no source. Name those of its sources that show the default there.',
    ],
  ],
  [
    'a practice without sources for its default',
    { defaultSources: [] },
    ['defaultSources (training) names no source. Name those of its sources that show the default there.'],
  ],
  [
    'a default shown by a source that the practice does not name',
    { defaultSources: ['help', 'other'] },
    ['defaultSources (training) names “other”, which is not among its sources. Add it to the sources of this practice.'],
  ],
  ['a practice without basis', { basis: undefined }, ['basis (training) is missing. Write stated, permitted, denied or found.']],
  ['a dependence that is not explained', { default: 'depends' }, ['defaultNote (training) is missing. Say on what it depends.']],
  [
    'a use that is only permitted as headline',
    { basis: 'permitted' },
    ['headline (training) is true although its terms only allow it. A use that nobody showed is never a headline: remove it.'],
  ],
  [
    'an unknown that does not say where we looked',
    { ...unknown, looked: undefined },
    ['looked (training) is missing. Say where we looked for a statement, and when.'],
  ],
  [
    'an unknown that rests on something',
    { ...unknown, basis: 'stated' },
    ['basis (training) is “stated” although nothing is known. Leave it out.'],
  ],
];

test.each(GAPS)('refuses %s', (_, over, lines) => {
  expect(saidOf(over)).toEqual(lines.map((line) => `content/platforms/example/facts.yaml · practices[1].${line}`));
});

test.each([
  ['an unknown that says where we looked', unknown],
  ['a dependence that is explained', { default: 'depends', defaultNote: 'On your age.' }],
  ['a use that is only permitted, in the small print', { basis: 'permitted', headline: false }],
])('lets %s pass', (_, over) => {
  expect(saidOf(over)).toEqual([]);
});
