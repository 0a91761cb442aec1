import { expect, test } from 'vitest';
import { exampleEntry, examplePlatform, exampleRecords } from '../checks/example.ts';
import { changeHasAnEdition } from './change-has-an-edition.ts';

const TODAY = '2026-11-25';

const { editions } = exampleRecords();

test('refuses printed content that changed without a new edition', () => {
  const changed = { ...editions, 'platforms/example': { edition: 1, hash: 'older' } };
  expect(changeHasAnEdition(exampleRecords({ editions: changed }), TODAY)).toMatchObject([
    { file: 'content/platforms/example/facts.yaml', fix: 'Run: npm run edition -- platforms/example "what changed".' },
  ]);
});

test('refuses an entry that was never published', () => {
  const platforms = [exampleEntry('example', examplePlatform({ revisions: [] }))];
  expect(changeHasAnEdition(exampleRecords({ platforms }), TODAY)).toMatchObject([{ found: 'holds no edition yet' }]);
});

test('refuses editions out of order', () => {
  const revisions = [2, 1].map((edition) => ({ edition, date: '2026-11-01', kind: 'update', what: 'x' }));
  const platforms = [exampleEntry('example', examplePlatform({ revisions }))];
  expect(changeHasAnEdition(exampleRecords({ platforms }), TODAY)).toHaveLength(2);
});

test('lets an unchanged entry pass', () => {
  expect(changeHasAnEdition(exampleRecords(), TODAY)).toEqual([]);
});
