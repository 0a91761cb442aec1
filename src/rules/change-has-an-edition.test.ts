import { expect, test } from 'vitest';
import { exampleEntry, examplePlatform, exampleRecords, withPlatform } from '../checks/example.ts';
import { said } from '../checks/said.ts';
import { changeHasAnEdition, editionNamesItsParts, editionsAreKept } from './change-has-an-edition.ts';

const revision = (edition: number, date = '2026-11-01') => ({ edition, date, kind: 'update', what: 'x', touches: [] });

/** The records with these revisions of the platform, and this record of what was printed of it. */
const published = (revisions: readonly object[], printed: { edition: number; hash: string } | undefined) => {
  const others = Object.entries(exampleRecords().editions).filter(([key]) => key !== 'platforms/example');
  const platforms = [exampleEntry('example', examplePlatform({ revisions }))];
  return exampleRecords({ platforms, editions: Object.fromEntries(printed ? [...others, ['platforms/example', printed]] : others) });
};

const AT = 'content/platforms/example/facts.yaml · revisions';
const RUN = 'Run: npm run edition -- platforms/example';

test('refuses printed content that changed without a new edition', () => {
  expect(said(changeHasAnEdition, published([revision(1), revision(2)], { edition: 2, hash: 'older' }))).toEqual([
    `${AT} ends with edition 2, and what is printed has changed since. ${RUN} "what changed".`,
  ]);
});

test('refuses an entry of which no edition is told', () => {
  expect(said(changeHasAnEdition, published([], { edition: 1, hash: 'hash' }))).toEqual([`${AT} holds no edition yet. ${RUN}.`]);
});

test('refuses another number than was printed', () => {
  expect(said(changeHasAnEdition, published([revision(1), revision(2)], { edition: 1, hash: 'hash' }))).toEqual([
    `${AT} ends with edition 2, but editions.json says 1. ${RUN} "what changed".`,
  ]);
});

test('refuses editions that do not count from 1', () => {
  expect(said(changeHasAnEdition, published([revision(2), revision(1)], { edition: 1, hash: 'hash' }))).toEqual([
    `${AT}[0] is edition 2 of 2026-11-01, out of order. Editions count from 1, newest last.`,
    `${AT}[1] is edition 1 of 2026-11-01, out of order. Editions count from 1, newest last.`,
  ]);
});

test('refuses an edition older than the one before it', () => {
  expect(said(changeHasAnEdition, published([revision(1), revision(2, '2026-10-31')], { edition: 2, hash: 'hash' }))).toEqual([
    `${AT}[1] is edition 2 of 2026-10-31, out of order. Editions count from 1, newest last.`,
  ]);
});

test('lets an unchanged entry pass, also with two editions of one day', () => {
  expect(said(changeHasAnEdition, exampleRecords())).toEqual([]);
  expect(said(changeHasAnEdition, published([revision(1), revision(2), revision(3, '2026-11-02')], { edition: 3, hash: 'hash' }))).toEqual(
    [],
  );
});

test('is silent while the record of what was printed cannot be read', () => {
  const unknown = published([], undefined);
  expect(said(changeHasAnEdition, { ...unknown, broken: ['editions.json'] })).toEqual([]);
  expect(said(changeHasAnEdition, { ...unknown, broken: ['ids.txt'] })).not.toEqual([]);
});

test('editions that were lost are said once', () => {
  const fix = 'Restore it from git; where an entry is new, remove its revisions.';
  expect(said(editionsAreKept, exampleRecords({ editions: {} }))).toEqual([
    `content/editions.json · lacks platforms/example, actions/case, authorities/authority and 2 more, although their revisions name an edition. ${fix}`,
  ]);
  expect(said(changeHasAnEdition, exampleRecords({ editions: {} }))).toEqual([]);
  expect(said(editionsAreKept, exampleRecords({ editions: {}, broken: ['editions.json'] }))).toEqual([]);
  expect(said(editionsAreKept, exampleRecords())).toEqual([]);
  expect(said(editionsAreKept, published([], undefined))).toEqual([]);
  expect(said(editionsAreKept, published([revision(1)], undefined))).toEqual([
    `content/editions.json · lacks platforms/example, although their revisions name an edition. ${fix}`,
  ]);
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
