import { expect, test } from 'vitest';
import {
  exampleAction,
  exampleAuthority,
  exampleChoice,
  exampleClaim,
  exampleEntry,
  exampleGuide,
  examplePractice,
  exampleRecords,
  exampleSource,
  withPlatform,
} from '../checks/example.ts';
import { said } from '../checks/said.ts';
import type { Records } from '../schemas/records.ts';
import { sourceIsCited } from './source-is-cited.ts';

const sources = [exampleSource(), exampleSource({ id: 'idle', url: 'https://example.org/idle' })];
const both = ['help', 'idle'];

test('refuses a source that nothing cites', () => {
  expect(said(sourceIsCited, withPlatform({ sources }))).toEqual([
    'content/platforms/example/facts.yaml · sources[1] (idle) is cited nowhere. Cite it where it shows something, or remove it.',
  ]);
});

test('refuses it of the calendar too', () => {
  const calendar = exampleRecords({ calendar: { checked: '2026-11-01', events: [], sources: exampleAction({ sources }).sources } });
  expect(said(sourceIsCited, calendar).map((line) => line.split(' is ')[0])).toEqual([
    'content/calendar.yaml · sources[0] (help)',
    'content/calendar.yaml · sources[1] (idle)',
  ]);
});

const authority = (over: object) => exampleRecords({ authorities: [exampleEntry('authority', exampleAuthority({ sources, ...over }))] });
const guide = (over: object) => exampleRecords({ guides: [exampleEntry('objecting', exampleGuide({ sources, ...over }))] });
const claim = (over: object) => exampleRecords({ claims: [exampleEntry('post', exampleClaim({ sources, ...over }))] });
const complain = {
  url: 'https://example.org/',
  how: 'Write.',
  companyFirst: 'No.',
  cost: 'Free.',
  timeLimit: 'None.',
  language: 'English',
};

const CITING: readonly [string, Records][] = [
  ['the article', withPlatform({ sources }, { cites: [{ source: 'idle', line: 9 }] })],
  ['a practice', withPlatform({ sources, practices: [examplePractice({ sources: both })] })],
  ['the default of a practice', withPlatform({ sources, practices: [examplePractice({ defaultSources: both })] })],
  ['the path of a choice', withPlatform({ sources, choices: [exampleChoice({ pathSources: both })] })],
  ['the role of an authority', authority({ roleSources: both })],
  ['the way to complain', authority({ complain: { ...complain, sources: ['idle'] } })],
  ['a point of a guide', guide({ points: [{ id: 'free', text: 'It costs nothing.', sources: both }] })],
  ['the origin of a claim', claim({ originSources: both })],
];

test.each(CITING)('counts a citation in %s', (_, records) => {
  expect(said(sourceIsCited, records)).toEqual([]);
});
