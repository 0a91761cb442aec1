import { expect, test } from 'vitest';
import { exampleRecords } from '../checks/example.ts';
import { said } from '../checks/said.ts';
import { collectionIsNotEmpty } from './collection-is-not-empty.ts';

test('refuses an empty collection', () => {
  expect(said(collectionIsNotEmpty, exampleRecords({ actions: [] }))).toEqual([
    'content/actions/ · holds no valid entry. Restore the folder; if the collection is given up, remove it from src/schemas/records.ts.',
  ]);
});

test('lets filled ones pass', () => {
  expect(said(collectionIsNotEmpty, exampleRecords())).toEqual([]);
});

test('is silent where the only entry cannot be read', () => {
  expect(said(collectionIsNotEmpty, exampleRecords({ actions: [], broken: ['actions/case'] }))).toEqual([]);
  expect(said(collectionIsNotEmpty, exampleRecords({ actions: [], broken: ['claims/post'] }))).toHaveLength(1);
});
