import { expect, test } from 'vitest';
import {
  exampleAnswer,
  exampleChoice,
  exampleClaim,
  exampleEntry,
  exampleGuide,
  examplePlatform,
  examplePractice,
  exampleRecords,
  exampleSource,
  withAction,
  withPlatform,
} from '../checks/example.ts';
import { said } from '../checks/said.ts';
import type { Records } from '../schemas/records.ts';
import { Source } from '../schemas/source.ts';
import { idsAreUnique, listIdsAreUnique, shortAddressIsFree } from './ids-are-unique.ts';

const sources = ['help'];
const event = { id: 'training', date: '2025-01-10', event: 'It asks.', by: 'authority', sources };
const question = { id: 'training', question: 'Why?', text: 'Nobody says.' };
const text = { id: 'same', title: 'Object', text: 'You can.', regions: ['uk'], sources };
const guide = (over: object): Records => exampleRecords({ guides: [exampleEntry('objecting', exampleGuide(over))] });

const TWICE: readonly [string, Records, string][] = [
  [
    'a choice and a practice',
    withPlatform({ choices: [exampleChoice({ id: 'training' })] }),
    'platforms/example/facts.yaml · choices[0].id is “training”',
  ],
  [
    'two practices',
    withPlatform({ practices: [examplePractice(), examplePractice()] }),
    'platforms/example/facts.yaml · practices[1].id is “training”',
  ],
  [
    'a practice and an answer',
    withPlatform({ practices: [examplePractice({ id: 'everywhere' })] }),
    'platforms/example/facts.yaml · practices[0].id is “everywhere”',
  ],
  ['an event and a practice', withPlatform({ events: [event] }), 'platforms/example/facts.yaml · events[0].id is “training”'],
  [
    'an open question and a practice',
    withPlatform({ openQuestions: [question] }),
    'platforms/example/facts.yaml · openQuestions[0].id is “training”',
  ],
  [
    'two sources',
    withPlatform({ sources: [exampleSource(), exampleSource({ url: 'https://example.org/b' })] }),
    'platforms/example/facts.yaml · sources[1].id is “help”',
  ],
  ['two events of an action', withAction({ events: [event, event] }), 'actions/case/facts.yaml · events[1].id is “training”'],
  [
    'two points of a guide',
    guide({ points: [text, text].map(({ id, text: words }) => ({ id, text: words, sources })) }),
    'guides/objecting/facts.yaml · points[1].id is “same”',
  ],
  ['two places of a guide', guide({ places: [text, text] }), 'guides/objecting/facts.yaml · places[1].id is “same”'],
  [
    'a step and a stop of a guide',
    guide({ steps: [{ id: 'same', text: 'Write.' }], stops: [{ id: 'same', platform: 'example' }] }),
    'guides/objecting/facts.yaml · stops[0].id is “same”',
  ],
  [
    'two lines of evidence',
    exampleRecords({
      claims: [exampleEntry('post', exampleClaim({ evidence: [1, 2].map(() => ({ id: 'same', text: 'It says so.', sources })) }))],
    }),
    'claims/post/facts.yaml · evidence[1].id is “same”',
  ],
];

test.each(TWICE)('refuses one id for %s', (_, records, line) => {
  expect(said(idsAreUnique, records)).toEqual([`content/${line}, which stands in this entry already. Give it an id of its own.`]);
});

test('lets different ids pass, and the same id in two entries', () => {
  expect(said(idsAreUnique, withAction({ events: [event] }))).toEqual([]);
  expect(said(idsAreUnique, withPlatform({ sources: [exampleSource(), exampleSource({ id: 'terms' })] }))).toEqual([]);
});

const OWN = 'Give it an id of its own';

test.each([
  ['story', 'the name of a section'],
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

test('an answer is on its page beside others', () => {
  const answers = ['everywhere', 'elsewhere'].map((id) => exampleAnswer({ id }));
  expect(said(idsAreUnique, withPlatform({ answers, practices: [examplePractice({ id: 'answer-elsewhere-uk' })] }))).toEqual([
    'content/platforms/example/facts.yaml · practices[0].id is “answer-elsewhere-uk”, the name of an answer on its page. Choose a more telling id.',
  ]);
});

test('a section of one kind of page is free on another', () => {
  expect(said(idsAreUnique, withAction({ events: [{ ...event, id: 'refuse' }] }))).toEqual([]);
  expect(said(idsAreUnique, withAction({ events: [{ ...event, id: 'meaning' }] }))).toHaveLength(1);
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
  const sources = ['paper', 'main', 'paper'].map((id) => Source.parse(exampleSource({ id })));
  const calendar = { checked: '2026-11-01', events: [day('day'), day('day'), day('ahead')], sources };
  const glossary = [TERM, TERM, { ...TERM, id: 'main' }, { ...TERM, id: 'print-large' }, { ...TERM, id: 's-off' }];
  const fix = `${OWN}, or make one of the two.`;
  expect(said(listIdsAreUnique, exampleRecords({ calendar, glossary, retired: [GONE, GONE] }))).toEqual([
    `content/calendar.yaml · events[1].id is “day”, which stands in this list already. ${fix}`,
    'content/calendar.yaml · events[2].id is “ahead”, the name of a section. Choose a more telling id.',
    `content/calendar.yaml · sources[2].id is “paper”, which stands in this list already. ${fix}`,
    `content/glossary.yaml · [1].id is “model”, which stands in this list already. ${fix}`,
    'content/glossary.yaml · [2].id is “main”, the name of a section. Choose a more telling id.',
    'content/glossary.yaml · [3].id is “print-large”, the name of a section. Choose a more telling id.',
    'content/glossary.yaml · [4].id is “s-off”, the name of something pages make themselves: they begin with “s-”. Choose a more telling id.',
    `content/retired.yaml · [1].id is “platforms/gone”, which stands in this list already. ${fix}`,
  ]);
  expect(said(listIdsAreUnique, exampleRecords({ glossary: [TERM], retired: [GONE] }))).toEqual([]);
});

test('a guide is not named as a platform is', () => {
  const guides = [exampleEntry('example', exampleGuide())];
  const platforms = ['another', 'example'].map((id) => exampleEntry(id, examplePlatform()));
  expect(said(shortAddressIsFree, exampleRecords({ guides, platforms }))).toEqual([
    'content/guides/example/ · is named “example” as a platform is, and both would have the short address /p/example/. Rename the newer.',
  ]);
  expect(said(shortAddressIsFree, exampleRecords())).toEqual([]);
});
