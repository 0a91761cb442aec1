import { expect, test } from 'vitest';
import { exampleChoice, exampleSource, withDays, withPlatform } from '../checks/example.ts';
import { said } from '../checks/said.ts';
import { citedSourceExists } from './cited-source-exists.ts';

const sources = [exampleSource(), exampleSource({ id: 'press', url: 'https://press.example.org/' })];
const FIX = 'Add it to sources in content/platforms/example/facts.yaml, or cite one of: help, press.';

test('refuses a fact that names a source the entry lacks', () => {
  expect(said(citedSourceExists, withPlatform({ sources, choices: [exampleChoice({ sources: ['help', 'gone'] })] }))).toEqual([
    `content/platforms/example/facts.yaml · choices[0].sources[1] names the source “gone”, which the entry does not have. ${FIX}`,
  ]);
});

test('refuses an article that cites one', () => {
  const cites = [
    { source: 'help', line: 6 },
    { source: 'gone', line: 7 },
  ];
  expect(said(citedSourceExists, withPlatform({ sources }, { cites }))).toEqual([
    `content/platforms/example/en.mdx · line 7 · cites “gone”, which is no source of this entry. ${FIX}`,
  ]);
});

test('refuses it of the calendar too', () => {
  expect(said(citedSourceExists, withDays({ sources: ['gone'] }))).toEqual([
    'content/calendar.yaml · events[0].sources[0] names the source “gone”, which the entry does not have. Add it to sources in content/calendar.yaml, or cite one of: .',
  ]);
});

test('lets cited sources pass', () => {
  expect(said(citedSourceExists, withPlatform({}, { cites: [{ source: 'help', line: 7 }] }))).toEqual([]);
});
