import { expect, test } from 'vitest';
import { exampleChoice, examplePractice, exampleSource, withAction, withPlatform } from '../checks/example.ts';
import { notesOn, readingGrade } from './notes.ts';
import { reviewQueue } from './queue.ts';

const TODAY = '2026-11-25';
const kinds = (records: Parameters<typeof notesOn>[0]): readonly string[] => notesOn(records, TODAY).map(({ kind }) => kind);

test('records in good order give no note', () => {
  expect(notesOn(withPlatform({}), TODAY)).toEqual([]);
});

test('a sentence of more than 35 words is noted, in facts and articles', () => {
  const long = `${'word '.repeat(36)}end.`;
  expect(kinds(withPlatform({ choices: [exampleChoice({ stops: [long] })] }))).toEqual(['long sentence']);
  expect(kinds(withPlatform({}, { sentences: [{ text: long, line: 3 }] }))).toEqual(['long sentence']);
});

test('steps that ask for long schooling are noted', () => {
  expect(readingGrade('Open the menu. Switch it off.')).toBeLessThan(5);
  const hard =
    'Subsequently authenticate yourself and deliberately deactivate personalisation functionality across organisational configurations.';
  expect(kinds(withPlatform({ choices: [exampleChoice({ steps: [hard] })] }))).toEqual(['hard to read']);
});

test('facts that rest on blogs alone, and blogs cited once, are noted', () => {
  const sources = [exampleSource(), exampleSource({ id: 'blog', url: 'https://blog.example.org/', kind: 'blog' })];
  const practices = [examplePractice({ sources: ['help', 'blog'], defaultSources: ['blog'] })];
  expect(kinds(withPlatform({ sources, practices }))).toEqual(['weak evidence']);
  const once = [exampleChoice({ sources: ['help', 'blog'] })];
  expect(kinds(withPlatform({ sources, choices: once }))).toEqual(['lone blog']);
});

test('a check older than 180 days is noted', () => {
  expect(kinds(withPlatform({ checked: '2026-01-01' }))).toEqual(['old check']);
});

test('the queue puts steps before defaults before cases, and names page and field', () => {
  const queue = reviewQueue(withAction({ status: 'open', closed: undefined, lookedUntil: '2026-08' }), TODAY);
  expect(queue.map(({ field }) => field)).toEqual([
    'choices setting: path, toggle, steps',
    'practices training: default',
    'status, closed, outcome',
  ]);
  expect(queue[0]).toMatchObject({ entry: 'platforms/example', open: 'https://example.org/help', compare: 'Settings › Privacy' });
});
