import { expect, test } from 'vitest';
import { exampleEntry, examplePlatform, exampleRecords, withPlatform } from '../checks/example.ts';
import { said } from '../checks/said.ts';
import { changeHasAnEdition, editionNamesItsParts, editionsAreKept } from './change-has-an-edition.ts';

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

test('editions that were lost are said once', () => {
  const fix = 'Restore it from git; where an entry is new, remove its revisions.';
  expect(said(editionsAreKept, exampleRecords({ editions: {} }))).toEqual([
    `content/editions.json · lacks platforms/example, actions/case, authorities/authority and 2 more, although their revisions name an edition. ${fix}`,
  ]);
  expect(said(changeHasAnEdition, exampleRecords({ editions: {} }))).toEqual([]);
  expect(said(editionsAreKept, exampleRecords({ editions: {}, broken: ['editions.json'] }))).toEqual([]);
  expect(said(editionsAreKept, exampleRecords())).toEqual([]);
  const others = Object.fromEntries(Object.entries(editions).filter(([key]) => key !== 'platforms/example'));
  expect(said(editionsAreKept, { ...withPlatform({ revisions: [] }), editions: others })).toEqual([]);
});

test('an edition names parts that the entry has or had', () => {
  const revisions = (touches: readonly string[]) => [{ edition: 1, date: '2026-11-01', kind: 'first', what: 'x', touches }];
  const { ids } = exampleRecords();
  expect(
    said(editionNamesItsParts, { ...withPlatform({ revisions: revisions(['training', 'old']) }), ids: [...ids, 'platforms/example#old'] }),
  ).toEqual([]);
  expect(said(editionNamesItsParts, withPlatform({ revisions: revisions(['training', 'nothing']) }))).toEqual([
    'content/platforms/example/facts.yaml · revisions[0].touches[1] names “nothing”, which the entry never had. Name the id of what changed.',
  ]);
});
