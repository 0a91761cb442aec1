import { expect, test } from 'vitest';
import { exampleRecords } from '../checks/example.ts';
import { checkRecords, RULES } from './index.ts';
import { readdirSync } from 'node:fs';

test('records in accord with every rule have no problem', () => {
  expect(checkRecords(exampleRecords(), '2026-11-25')).toEqual([]);
});

test('every file of a rule is listed, so that it runs', () => {
  const tools = ['entries.ts', 'index.ts', 'public-ids.ts', 'rule.ts', 'texts.ts', 'banned-words.ts'];
  const files = readdirSync('src/rules').filter((file) => !file.endsWith('.test.ts') && !tools.includes(file));
  expect(files.length).toBeGreaterThan(15);
  expect(Object.keys(RULES).length).toBeGreaterThanOrEqual(files.length);
});
