import { expect, test } from 'vitest';
import {
  exampleChoice,
  exampleEntry,
  exampleGuide,
  examplePractice,
  exampleRecords,
  exampleSource,
  withAction,
  withPlatform,
} from '../checks/example.ts';
import { said } from '../checks/said.ts';
import { idsAreUnique, listIdsAreUnique, shortAddressIsFree } from './ids-are-unique.ts';

const TODAY = '2026-11-25';

test('refuses one id for two items', () => {
  const problems = idsAreUnique(withPlatform({ choices: [exampleChoice({ id: 'training' })] }), TODAY);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({ field: 'choices[0].id' });
});

test('refuses the name of a section', () => {
  const problems = idsAreUnique(withPlatform({ practices: [examplePractice({ id: 'story' })] }), TODAY);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({ found: 'is “story”, the name of a section' });
});

test('lets different ids pass', () => {
  const problems = idsAreUnique(withPlatform({}), TODAY);
  expect(problems).toEqual([]);
});

const OWN = 'Give it an id of its own';

test.each([
  ['print-large', 'the name of a section'],
  ['suggestions', 'the name of a section'],
  ['refuse', 'the name of a section'],
  ['source-help', 'the name of something pages make themselves: they begin with “source-”'],
  ['story-what-happened', 'the name of something pages make themselves: they begin with “story-”'],
  ['s-off', 'the name of something pages make themselves: they begin with “s-”'],
  ['setting-title', 'the name of a heading: these end in “-title”'],
  ['answer-everywhere-uk', 'the name of an answer on its page'],
])('refuses the id “%s”, which a page has already', (id, taken) => {
  expect(said(idsAreUnique, withPlatform({ practices: [examplePractice({ id })] }))).toEqual([
    `content/platforms/example/facts.yaml · practices[0].id is “${id}”, ${taken}. Choose a more telling id.`,
  ]);
});

test.each(['help', 'evidence', 'answer-everywhere', 'storyline', 'title'])('lets the id “%s” pass', (id) => {
  expect(said(idsAreUnique, withPlatform({ practices: [examplePractice({ id })] }))).toEqual([]);
});

test('a section of one kind of page is free on another', () => {
  const event = { id: 'refuse', date: '2025-01-10', event: 'It asks.', by: 'authority', sources: ['help'] };
  expect(said(idsAreUnique, withAction({ events: [event] }))).toEqual([]);
  expect(said(idsAreUnique, withAction({ events: [{ ...event, id: 'meaning' }] }))).toHaveLength(1);
});

test('refuses one id for two sources', () => {
  const sources = [exampleSource(), exampleSource({ url: 'https://example.org/b' })];
  expect(said(idsAreUnique, withPlatform({ sources }))).toEqual([
    `content/platforms/example/facts.yaml · sources[1].id is “help”, which stands in this entry already. ${OWN}.`,
  ]);
});

const day = (id: string) => ({
  id,
  date: '2026-12-01',
  event: 'A law applies.',
  by: 'authority' as const,
  jurisdiction: ['uk'],
  platforms: [],
  sources: [],
});
const TERM = { id: 'model', term: 'AI model', forms: [], meaning: 'x' };
const GONE = { id: 'platforms/gone', reason: 'Gone.', date: '2026-11-01' };

test('days, terms and what was given up have ids of their own', () => {
  const calendar = { checked: '2026-11-01', events: [day('day'), day('day'), day('ahead')], sources: [] };
  const glossary = [TERM, TERM, { ...TERM, id: 'main' }];
  const fix = `${OWN}, or make one of the two.`;
  expect(said(listIdsAreUnique, exampleRecords({ calendar, glossary, retired: [GONE, GONE] }))).toEqual([
    `content/calendar.yaml · events[1].id is “day”, which stands in this list already. ${fix}`,
    'content/calendar.yaml · events[2].id is “ahead”, the name of a section. Choose a more telling id.',
    `content/glossary.yaml · [1].id is “model”, which stands in this list already. ${fix}`,
    'content/glossary.yaml · [2].id is “main”, the name of a section. Choose a more telling id.',
    `content/retired.yaml · [1].id is “platforms/gone”, which stands in this list already. ${fix}`,
  ]);
  expect(said(listIdsAreUnique, exampleRecords({ glossary: [TERM], retired: [GONE] }))).toEqual([]);
});

test('a guide is not named as a platform is', () => {
  const guides = [exampleEntry('example', exampleGuide())];
  expect(said(shortAddressIsFree, exampleRecords({ guides }))).toEqual([
    'content/guides/example/ · is named “example” as a platform is, and both would have the short address /p/example/. Rename the newer.',
  ]);
  expect(said(shortAddressIsFree, exampleRecords())).toEqual([]);
});
