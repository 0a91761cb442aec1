import { appendFileSync, cpSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { exampleFolder } from '../checks/content-folder.ts';
import { mattersWhileWriting } from '../rules/index.ts';
import { library, type Library } from './library.ts';

const TODAY = '2026-11-25';
const FACTS = 'content/platforms/example/facts.yaml';
const ARTICLE = 'content/platforms/example/en.mdx';

let top = '';

beforeEach(() => {
  top = exampleFolder();
});
afterEach(() => {
  rmSync(top, { recursive: true });
});

function change(file: string, from: string, to: string): void {
  const text = readFileSync(join(top, file), 'utf8');
  expect(text).toContain(from);
  writeFileSync(join(top, file), text.replace(from, to));
}

/** What is new since the folder was whole. */
function newIn({ problems }: Library): readonly object[] {
  const before = new Set(whole.map((problem) => JSON.stringify(problem)));
  return problems.filter(mattersWhileWriting).filter((problem) => !before.has(JSON.stringify(problem)));
}
let whole: Library['problems'] = [];
beforeEach(() => {
  whole = library(top, 'en', TODAY).problems;
});

test('one typo is one message with its line, though actions and ids name the entry', () => {
  change(FACTS, 'use: train-generative-ai', 'use: training');
  expect(newIn(library(top, 'en', TODAY))).toMatchObject([
    { rule: 'shape', file: FACTS, field: 'practices[0].use', line: expect.any(Number) },
  ]);
});

test('what could be saved of a broken entry is drawn, and never checked', () => {
  change(FACTS, 'needs:\n', 'needs:\n      - patience\n');
  const { catalogue, records } = library(top, 'en', TODAY);
  expect(catalogue.platform('example')?.facts).toMatchObject({ name: 'Example', choices: [{ needs: ['sign-in'] }] });
  expect(records.platforms).toEqual([]);
});

test('an entry of which nothing can be saved is drawn as it was last', () => {
  change(FACTS, 'owner: Example Ltd', '');
  const { catalogue, records } = library(top, 'en', TODAY);
  expect(catalogue.platform('example')?.facts.owner).toBe('Example Ltd');
  expect(records.platforms).toEqual([]);
  rmSync(join(top, 'content/platforms/example'), { recursive: true });
  expect(library(top, 'en', TODAY).catalogue.platform('example')).toBeUndefined();
});

test('an article that cannot be read is one message, and its facts are still drawn', () => {
  appendFileSync(join(top, ARTICLE), '\nBroken { and no more\n');
  const now = library(top, 'en', TODAY);
  expect(newIn(now)).toMatchObject([{ rule: 'article', file: ARTICLE }]);
  expect(now.catalogue.platform('example')?.facts.name).toBe('Example');
});

test('a missing edition is no matter while somebody writes', () => {
  change(FACTS, 'Training already done.', 'Training that was done.');
  expect(whole.filter(mattersWhileWriting).map(({ rule }) => rule)).not.toContain('change-has-an-edition');
  expect(whole.map(({ rule }) => rule)).toContain('change-has-an-edition');
});

test('a translation can run no code, whether its language is shown or not', () => {
  const german = 'content/platforms/example/de.mdx';
  cpSync(join(top, ARTICLE), join(top, german));
  writeFileSync(join(top, 'content/platforms/example/de.yaml'), '{}');
  appendFileSync(join(top, german), "\n{(() => { throw new Error('ran'); })()}\n");
  expect(newIn(library(top, 'en', TODAY))).toContainEqual(expect.objectContaining({ file: german, line: 9 }));
});

test('is read again when a file changes, and only then', () => {
  const before = library(top, 'en', TODAY);
  expect(library(top, 'en', TODAY)).toBe(before);
  const later = new Date(Date.now() + 5000);
  utimesSync(join(top, FACTS), later, later);
  expect(library(top, 'en', TODAY)).not.toBe(before);
});
