import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { z } from 'astro/zod';
import { openParseCache } from '../catalogue/cache.ts';
import { readRecords } from '../catalogue/read-records.ts';
import { exampleFolder } from '../checks/content-folder.ts';
import { sayProblems } from '../rules/rule.ts';
import { publishEditions, type Change } from './publish.ts';

const TODAY = '2026-11-30';
const FACTS = 'content/platforms/example/facts.yaml';
const CHANGE: Change = { key: 'platforms/example', kind: 'update', what: 'It stopped.', touches: ['training'] };

let top = '';

beforeEach(() => {
  top = exampleFolder();
});
afterEach(() => {
  rmSync(top, { recursive: true });
});

const read = (file: string): string => readFileSync(join(top, file), 'utf8');
const publish = (change?: Change): ReturnType<typeof publishEditions> => publishEditions(top, TODAY, change, openParseCache(top));
const editionsOf = (): readonly number[] =>
  readRecords(top, 'en', openParseCache(top)).records.platforms[0]?.facts.revisions.map(({ edition }) => edition) ?? [];

/** The facts, but for aliases, with this log behind them, as it stands in a file. */
function writeLog(log: string): string {
  const all = z.record(z.string(), z.unknown()).parse(parse(read(FACTS)));
  const text = stringify({ ...all, revisions: undefined, aliases: undefined });
  writeFileSync(join(top, FACTS), `${text}${log}`);
  return text;
}

const FIRST = '\nrevisions:\n  - {"edition":1,"date":"2026-11-01","kind":"first","what":"First edition.","touches":[]}\n';
const FIRST_TODAY = '\nrevisions:\n  - {"edition":1,"date":"2026-11-30","kind":"first","what":"First edition.","touches":[]}\n';

test('a change is a line at the end of the log, and its hash and ids are remembered', () => {
  const facts = writeLog(FIRST);
  expect(publish(CHANGE)).toEqual({ published: ['platforms/example: edition 2'], problems: [] });
  const line = '  - {"edition":2,"date":"2026-11-30","kind":"update","what":"It stopped.","touches":["training"]}\n';
  expect(read(FACTS)).toBe(`${facts}${FIRST}${line}`);
  const { hash } = readRecords(top, 'en', openParseCache(top)).records.platforms[0] ?? {};
  expect(JSON.parse(read('content/editions.json'))).toMatchObject({ 'platforms/example': { edition: 2, hash } });
  expect(read('content/ids.txt').split('\n')).toContain('platforms/example#training');
});

test.each(['', 'revisions: []\n'])('an entry without an edition gets its first: “%s”', (log) => {
  const facts = writeLog(log);
  expect(publish().published).toEqual(['platforms/example: edition 1']);
  expect(read(FACTS)).toBe(`${facts}${FIRST_TODAY}`);
  expect(editionsOf()).toEqual([1]);
});

test('nothing is written where the log is not at the end', () => {
  writeLog(`${FIRST}aliases: [Sample]\n`);
  const before = [FACTS, 'content/editions.json', 'content/ids.txt'].map(read);
  const { published, problems } = publish(CHANGE);
  expect(published).toEqual([]);
  expect(sayProblems(problems)).toEqual([
    `${FACTS} · revisions is no log that a line can be added to. Put revisions at the end of the file, a line for each edition from 1, two spaces further in. (edition)`,
  ]);
  expect([FACTS, 'content/editions.json', 'content/ids.txt'].map(read)).toEqual(before);
});

test('an entry that is printed as before gets no edition', () => {
  writeLog(FIRST);
  expect(publish(CHANGE).published).toEqual(['platforms/example: edition 2']);
  const before = read(FACTS);
  expect(sayProblems(publish({ ...CHANGE, what: 'Again.' }).problems)).toEqual([
    `${FACTS} · is printed as it was in edition 2. Change it first. Days of checking and aliases are not printed; they need no edition. (edition)`,
  ]);
  expect(read(FACTS)).toBe(before);
});

test('nothing is written where editions are lost', () => {
  writeLog(FIRST);
  writeFileSync(join(top, 'content/editions.json'), '{}');
  const before = read(FACTS);
  const { published, problems } = publish(CHANGE);
  expect(published).toEqual([]);
  expect(problems).toMatchObject([{ rule: 'editions-are-kept', file: 'content/editions.json' }]);
  expect([read(FACTS), read('content/editions.json')]).toEqual([before, '{}']);
});

test('nothing is written of an entry that there is not', () => {
  const before = read(FACTS);
  expect(sayProblems(publish({ ...CHANGE, key: 'platforms/gone' }).problems)).toEqual([
    'content/platforms/gone/ · is no entry. Write collection and id: platforms/linkedin. (edition)',
  ]);
  expect(read(FACTS)).toBe(before);
});
