import { expect, test } from 'vitest';
import {
  exampleAnswer,
  exampleAuthority,
  exampleChoice,
  exampleEntry,
  exampleGuide,
  examplePractice,
  exampleRecords,
  exampleSource,
  withAction,
  withPlatform,
} from '../checks/example.ts';
import type { Records } from '../schemas/records.ts';
import { checkRecords, checkTexts, mattersWhileWriting, RULES } from './index.ts';

const TODAY = '2026-11-25';

type Name = keyof typeof RULES;

const first = { id: 'opening', date: '2025-01-10', event: 'It asks.', by: 'authority', sources: ['help'] };
const withHeadings = (...depths: readonly number[]): Records =>
  withPlatform({}, { headings: depths.map((depth, index) => ({ depth, text: 'Heading', line: index + 5 })) });

const TERM = { id: 'model', term: 'Model', forms: [], meaning: 'What is trained.' };

/** For each rule, records that break it. A new rule needs a line here. */
const BROKEN: Readonly<Record<Name, Records>> = {
  collectionIsNotEmpty: exampleRecords({ actions: [] }),
  citedSourceExists: withPlatform({}, { cites: [{ source: 'gone', line: 3 }] }),
  sourceIsCited: withPlatform({ sources: [exampleSource(), exampleSource({ id: 'more', url: 'https://example.org/more' })] }),
  sourceIsDescribedOnce: withPlatform({ sources: [exampleSource({ title: 'Another title' })] }),
  linkResolves: withAction({ against: ['gone'] }),
  articleLinkResolves: withPlatform({}, { links: [{ url: '/platforms/gone/', line: 3 }] }),
  practiceIsGrounded: withPlatform({ practices: [examplePractice({ basis: undefined })] }),
  choiceIsComplete: withPlatform({ choices: [exampleChoice({ path: [] })] }),
  useCanBeRefused: withPlatform({ choices: [exampleChoice({ regions: ['uk'] })] }),
  headlinesDoNotOverlap: withPlatform({ practices: [examplePractice(), examplePractice({ id: 'more' })] }),
  productIsKnownEverywhere: withPlatform({ practices: [examplePractice({ regions: ['uk'] })] }),
  regionIsAnsweredOnce: withPlatform({ answers: [exampleAnswer({ regions: ['uk'] })] }),
  stateIsComputed: withPlatform({ answers: [exampleAnswer({ state: 'not-used' })] }),
  exceptionIsNeeded: withPlatform({ choices: [exampleChoice({ regions: ['all', 'uk'] })] }),
  datesAreInOrder: withAction({ closed: '2024-12-31' }),
  eventsAreInOrder: withAction({ events: [first, { ...first, id: 'earlier', date: '2025-01-09' }] }),
  openCaseSaysUntilWhen: withAction({ status: 'open', closed: undefined }),
  foreignNameStandsInName: exampleRecords({
    authorities: [exampleEntry('dpa', exampleAuthority({ foreignName: { words: 'Behörde', lang: 'de' } }))],
  }),
  idsAreUnique: withPlatform({ practices: [examplePractice({ id: 'setting' })] }),
  aliasIsSharedOnPurpose: withPlatform({ aliases: ['The Authority'] }),
  articleHasOutline: withHeadings(2, 4),
  articleHasLength: withPlatform({}, { words: 10 }),
  textMarksAreClosed: withPlatform({ answers: [exampleAnswer({ answer: 'It trains **AI on posts.' })] }),
  wordsAreOurs: withPlatform({ answers: [exampleAnswer({ answer: 'It simply trains AI on posts.' })] }),
  idStays: exampleRecords({ ids: [...exampleRecords().ids, 'platforms/gone'] }),
  idIsListed: exampleRecords({ ids: [] }),
  changeHasAnEdition: withPlatform({ revisions: [] }),
  glossaryLinkResolves: exampleRecords({ glossary: [{ ...TERM, more: '/guides/gone/' }] }),
  sourcesAreInOrder: withPlatform({ sources: [exampleSource({ published: '2025-06-01', updated: '2025-05-01' })] }),
  dayHasBegun: withPlatform({ checked: '2026-12-25' }),
  aliasIsAName: withPlatform({ aliases: ['Opt out of AI training'] }),
  listIdsAreUnique: exampleRecords({ glossary: [TERM, { ...TERM, term: 'Another term' }] }),
  shortAddressIsFree: exampleRecords({ guides: [exampleEntry('example', exampleGuide())] }),
  nothingStandsTwice: withPlatform({ aliases: ['Xample', 'Xample'] }),
  glossaryIsPlain: exampleRecords({ glossary: [TERM, { ...TERM, id: 'other' }] }),
  lettersAreSeen: withPlatform({}, { sentences: [{ text: 'a\u202Eb', line: 7 }] }),
  letterCanBeSet: withPlatform({ name: 'Example 라인' }),
  textIsFinished: withPlatform({}, { frontMatter: { description: 'TODO' } }),
  answerIsShort: withPlatform({ answers: [exampleAnswer({ answer: 'word '.repeat(60).trim() })] }),
  editionsAreKept: exampleRecords({ editions: {} }),
  editionNamesItsParts: withPlatform({
    revisions: [{ edition: 1, date: '2026-11-25', kind: 'first', what: 'First edition.', touches: ['never'] }],
  }),
};

/** Of those, the ones a translation can break by its own words. */
const OF_TEXTS: readonly Name[] = [
  'citedSourceExists',
  'articleLinkResolves',
  'articleHasOutline',
  'textMarksAreClosed',
  'lettersAreSeen',
  'textIsFinished',
];

/** `linkResolves` → `link-resolves`. */
const spelt = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
const named = (problems: readonly { readonly rule: string }[]): readonly string[] => problems.map(({ rule }) => rule);
const EACH = Object.entries(BROKEN).map(([name, records]) => ({ name, rule: spelt(name), records }));

test('records in accord with every rule have no problem', () => {
  expect(checkRecords(exampleRecords(), TODAY)).toEqual([]);
  expect(checkTexts(exampleRecords(), TODAY)).toEqual([]);
});

test.each(EACH)('$name runs, and finds what breaks it', ({ rule, records }) => {
  expect(named(checkRecords(records, TODAY))).toContain(rule);
});

test.each(EACH)('a translation is asked of $name only when its own texts can break it', ({ name, rule, records }) => {
  const asked = OF_TEXTS.some((one) => one === name);
  expect(named(checkTexts(records, TODAY)).filter((one) => one === rule)).toEqual(asked ? [rule] : []);
});

test.each(EACH)('$name speaks while somebody writes, unless it asks for what comes last', ({ name, rule, records }) => {
  const problems = checkRecords(records, TODAY).filter((problem) => problem.rule === rule);
  const asksForLast = name === 'changeHasAnEdition' || name === 'editionsAreKept' || name === 'idIsListed';
  expect(problems.map(mattersWhileWriting)).toEqual(problems.map(() => !asksForLast));
});

test('a problem is what its rule found, under the name of the rule', () => {
  expect(checkRecords(BROKEN.linkResolves, TODAY)).toEqual([
    {
      rule: 'link-resolves',
      file: 'content/actions/case/facts.yaml',
      field: 'against[0]',
      found: 'names “gone”, and content/platforms/ has no such entry',
      fix: 'Check the spelling, or write content/platforms/gone/. Names without a page go into others.',
    },
  ]);
});

/** What rules are made with. Every function that any other file exports is a rule. */
const TOOLS = ['anchors', 'banned-words', 'entries', 'index', 'paper-letters', 'public-ids', 'rule', 'texts'].map((name) => `./${name}.ts`);

test('every rule is listed', () => {
  const modules = Object.entries(import.meta.glob<object>(['./*.ts', '!./*.test.ts'], { eager: true }));
  const rules = modules.flatMap(([file, module]) => (TOOLS.includes(file) ? [] : Object.keys(module)));
  expect(rules.toSorted()).toEqual(Object.keys(RULES).toSorted());
});
