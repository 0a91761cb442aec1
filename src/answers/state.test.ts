import { expect, test } from 'vitest';
import { examplePlatform, examplePractice } from '../checks/example.ts';
import type { ReaderRegion } from '../schemas/region.ts';
import { Default, type Audience, type State } from '../schemas/vocabulary.ts';
import { callsForChoice, headlinesFor, stateOf } from './state.ts';

const TODAY = '2026-11-25';
const unknown = { default: 'unknown', basis: undefined, sources: [], defaultSources: [], looked: 'Its help pages, August 2026.' };

/** Public content by region, and chats of which only the EU's rule is known: the UK and Switzerland are not filled from it. */
const meta = [
  examplePractice({ id: 'public', product: 'Public content' }),
  examplePractice({ id: 'chats', product: 'AI chats', regions: ['eea'] }),
  examplePractice({ id: 'chats-unknown', product: 'AI chats', regions: ['all'], exceptRegions: ['eea', 'us'], ...unknown }),
  examplePractice({ id: 'chats-us', product: 'AI chats', regions: ['us'], default: 'no-choice' }),
];

/** A search row with a rule for everybody but the UK and the EU/EEA; nothing is said of Switzerland. */
const google = [
  examplePractice({ id: 'gemini', product: 'Gemini' }),
  examplePractice({ id: 'search', product: 'Search', regions: ['us'], default: 'on-by-default' }),
  examplePractice({ id: 'search-unknown', product: 'Search', regions: ['all'], exceptRegions: ['us'], ...unknown }),
];

const linkedin = [
  examplePractice({ id: 'uk-first', regions: ['uk'], since: { day: '2024-08', precision: 'by' }, until: '2024-09-20' }),
  examplePractice({
    id: 'uk-paused',
    regions: ['uk'],
    default: 'paused',
    since: { day: '2024-09-20', precision: 'exact' },
    until: '2025-11-03',
  }),
  examplePractice({ id: 'uk-again', regions: ['uk'], since: { day: '2025-11-03', precision: 'exact' } }),
  examplePractice({ id: 'teens', audience: ['teen'], default: 'not-used', basis: 'denied' }),
  examplePractice({ id: 'work', audience: ['business'], product: 'Recruiter', default: 'disputed' }),
];

const CASES: readonly [string, readonly unknown[], ReaderRegion, Audience, string, State][] = [
  ['one product with one rule', meta.slice(0, 1), 'jp', 'personal', TODAY, 'on-by-default'],
  ['products alike in the EU/EEA', meta, 'eea', 'personal', TODAY, 'on-by-default'],
  ['Meta’s AI chats in the UK: unknown beside known is mixed', meta, 'uk', 'personal', TODAY, 'mixed'],
  ['Meta’s AI chats in Switzerland: not filled from the EU/EEA', meta, 'ch', 'personal', TODAY, 'mixed'],
  ['products that differ in the US', meta, 'us', 'personal', TODAY, 'mixed'],
  ['Google’s Search row in Switzerland: unknown beside known', google, 'ch', 'personal', TODAY, 'mixed'],
  ['Google in the US', google, 'us', 'personal', TODAY, 'on-by-default'],
  ['before a pause', linkedin, 'uk', 'personal', '2024-09-19', 'on-by-default'],
  ['on the first day of a pause', linkedin, 'uk', 'personal', '2024-09-20', 'paused'],
  ['the day before a known future start', linkedin, 'uk', 'personal', '2025-11-02', 'paused'],
  ['after a pause has ended', linkedin, 'uk', 'personal', TODAY, 'on-by-default'],
  ['nothing recorded for the region', linkedin, 'us', 'personal', TODAY, 'unknown'],
  ['under-18s apart from adults', linkedin, 'uk', 'teen', TODAY, 'not-used'],
  ['work accounts apart from personal ones', linkedin, 'uk', 'business', TODAY, 'disputed'],
  ['an audience nobody speaks of', linkedin, 'uk', 'education', TODAY, 'unknown'],
];

test.each(CASES)('%s', (_, practices, region, audience, day, state) => {
  expect(stateOf(headlinesFor(examplePlatform({ practices }), region, audience, day))).toBe(state);
});

test('a practice that is no headline does not change the state', () => {
  const practices = [examplePractice({ default: 'not-used', basis: 'denied' }), examplePractice({ id: 'ads', headline: false })];
  expect(stateOf(headlinesFor(examplePlatform({ practices }), 'uk', 'personal', TODAY))).toBe('not-used');
});

test('what is used calls for a choice; what is not used, needs consent, is disputed or not known does not', () => {
  expect(Default.options.filter(callsForChoice)).toEqual(['on-by-default', 'asked', 'depends', 'no-choice']);
});
