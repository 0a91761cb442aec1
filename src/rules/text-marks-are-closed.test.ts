import { expect, test } from 'vitest';
import { exampleChoice, examplePractice, exampleRecords, exampleSource, withDays, withPlatform } from '../checks/example.ts';
import { said } from '../checks/said.ts';
import type { Records } from '../schemas/records.ts';
import { textMarksAreClosed } from './text-marks-are-closed.ts';

const stops = (text: string): Records => withPlatform({ choices: [exampleChoice({ stops: [text] })] });
const STRONG = 'Put strong words between ** and **, with no space inside.';
const NO_OTHERS = 'Strong words stand between ** and **; there are no others.';
const PLAIN = 'Text fields are plain; name the source in sources.';

const AT = 'content/platforms/example/facts.yaml ·';

test.each([
  ['`No.', 'has a backtick without its partner. Put the words on the screen between two backticks.'],
  ['No `` words.', 'has two backticks with nothing inside. Put the words on the screen between two backticks.'],
  ['**No.', 'has ** without its partner. Put strong words between ** and **.'],
  ['No **** words.', `has ** and ** with nothing or a space inside. ${STRONG}`],
  ['No ** words** here.', `has ** and ** with nothing or a space inside. ${STRONG}`],
  ['No *words* here.', `has a single *. ${NO_OTHERS}`],
  ['**No***', `has a single *. ${NO_OTHERS}`],
  ['No _words_ here.', `has _ around words. ${NO_OTHERS}`],
  ['No __words__.', `has _ around words. ${NO_OTHERS}`],
  ...['_words', '__words', 'words_', 'words__', '_5', '5_', '_`words`', '`words`_'].map((marked): [string, string] => [
    `No ${marked} here.`,
    `has _ around words. ${NO_OTHERS}`,
  ]),
  ['**No `words** here`.', 'has ** without its partner. Put strong words between ** and **.'],
  ['No `words` and `**words**`.', 'has ** inside backticks. Words on a screen hold no marks.'],
  ['No `**words**`.', 'has ** inside backticks. Words on a screen hold no marks.'],
  ['See [this](/about/).', `holds a link or HTML. ${PLAIN}`],
  ['See [this][x].', `holds a link or HTML. ${PLAIN}`],
  ['<b>No</b>', `holds a link or HTML. ${PLAIN}`],
  ['<!-- no -->', `holds a link or HTML. ${PLAIN}`],
  ['No &nbsp; words.', `holds a link or HTML. ${PLAIN}`],
  ['No &#160; words.', `holds a link or HTML. ${PLAIN}`],
  ['No &frac12; words.', `holds a link or HTML. ${PLAIN}`],
  ['No ~~words~~.', 'has ~~. Leave out what is struck out.'],
  ['### No', 'begins like a heading or a list. Text fields are plain: begin with a word.'],
  ['# No', 'begins like a heading or a list. Text fields are plain: begin with a word.'],
  ['- No', 'begins like a heading or a list. Text fields are plain: begin with a word.'],
  ['12. No', 'begins like a heading or a list. Text fields are plain: begin with a word.'],
])('refuses “%s”', (text, line) => {
  expect(said(textMarksAreClosed, stops(text))).toEqual([`${AT} choices[0].stops[0] ${line}`]);
});

test.each([
  'Later **training** and `AI training`.',
  '**Everybody (`AI training`):** nothing.',
  'Open snake_case, a__b, a1_2b and `_a_`.',
  'Nothing _ stands there.',
  'Press `Save *` or `a_`.',
  'Less than 5 < 6, Q&A and R&D; more.',
  '2026. A year.',
  'AT&T & others',
])('lets “%s” pass', (text) => {
  expect(said(textMarksAreClosed, stops(text))).toEqual([]);
});

test('marks are looked for in the calendar, the glossary and what was given up, and in a title only where it is ours', () => {
  const records = exampleRecords({
    glossary: [{ id: 'a', term: 'A term', forms: [], meaning: 'A **term.' }],
    retired: [{ id: 'platforms/gone', reason: 'It is *gone*.', date: '2026-11-01' }],
  });
  expect(said(textMarksAreClosed, records).map((line) => line.split(' has ')[0])).toEqual([
    'content/glossary.yaml · [0].meaning',
    'content/retired.yaml · [0].reason',
  ]);
  expect(said(textMarksAreClosed, withPlatform({ sources: [exampleSource({ title: 'Say <b>no</b>', shows: 'The *default*.' })] }))).toEqual(
    [`${AT} sources[0].shows has a single *. ${NO_OTHERS}`],
  );
});

test('all that is wrong with a text is said', () => {
  const choices = [exampleChoice({ stops: ['All of it.', '**No `words <b>here.'] })];
  expect(said(textMarksAreClosed, withPlatform({ choices }))).toEqual([
    `${AT} choices[0].stops[1] has a backtick without its partner. Put the words on the screen between two backticks.`,
    `${AT} choices[0].stops[1] has ** without its partner. Put strong words between ** and **.`,
    `${AT} choices[0].stops[1] holds a link or HTML. ${PLAIN}`,
  ]);
  expect(said(textMarksAreClosed, withDays({ event: 'A ~~law~~ applies.' }))).toEqual([
    'content/calendar.yaml · events[0].event has ~~. Leave out what is struck out.',
  ]);
});

test('a note on a practice has its marks, unlike one on a source', () => {
  expect(said(textMarksAreClosed, withPlatform({ practices: [examplePractice({ note: 'It **ends.' })] }))).toEqual([
    `${AT} practices[0].note has ** without its partner. Put strong words between ** and **.`,
  ]);
});

test('addresses, names and titles of others hold what they like', () => {
  const marked = {
    original: 'https://example.org/a_',
    archive: 'https://example.org/_a_',
    version: '**',
    title: 'The `end',
    note: 'a ** b',
  };
  const records = withPlatform({ sources: [exampleSource({ url: 'https://example.org/**', ...marked })], aliases: ['*example'] });
  expect(said(textMarksAreClosed, records)).toEqual([]);
});
