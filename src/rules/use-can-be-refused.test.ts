import { expect, test } from 'vitest';
import { exampleAnswer, exampleChoice, examplePractice, withPlatform } from '../checks/example.ts';
import { said } from '../checks/said.ts';
import { useCanBeRefused } from './use-can-be-refused.ts';

const FIX = 'Write a choice that holds there with this id in answersPractices; where no switch is offered, one with method no-way-offered.';
const AT = 'content/platforms/example/facts.yaml';

test('refuses a use without a choice in some region', () => {
  const choices = [exampleChoice({ exceptRegions: ['us'] }), exampleChoice({ id: 'other', regions: ['us'], answersPractices: ['ads'] })];
  const practices = [examplePractice({ id: 'ads', headline: false }), examplePractice()];
  expect(said(useCanBeRefused, withPlatform({ choices, practices }))).toEqual([
    `${AT} · practices[1] (training) has no choice that answers it for personal in us. ${FIX}`,
  ]);
});

test('refuses a use without a choice for some audience, and names each place', () => {
  const records = withPlatform({
    answers: [exampleAnswer({ audience: ['personal', 'teen'] })],
    practices: [examplePractice({ regions: ['uk', 'ch'], audience: ['personal', 'teen'] })],
  });
  expect(said(useCanBeRefused, records)).toEqual([
    `${AT} · practices[0] (training) has no choice that answers it for teen in uk, teen in ch. ${FIX}`,
  ]);
});

test('is content with the word that there is no switch', () => {
  const choices = [exampleChoice({ method: 'no-way-offered' })];
  expect(said(useCanBeRefused, withPlatform({ choices, practices: [examplePractice({ default: 'no-choice' })] }))).toEqual([]);
});

test.each([
  ['where it is not used', { default: 'not-used', basis: 'denied' }],
  ['of a use that is no headline', { headline: false }],
  ['of a use that has ended', { until: '2026-11-25' }],
  ['of a use that has not begun', { since: { day: '2026-11-26', precision: 'exact' } }],
])('asks nothing %s', (_, over) => {
  const records = withPlatform({ practices: [examplePractice(over)], choices: [exampleChoice({ regions: ['uk'] })] });
  expect(said(useCanBeRefused, records)).toEqual([]);
});
