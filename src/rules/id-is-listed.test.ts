import { expect, test } from 'vitest';
import { exampleRecords } from '../checks/example.ts';
import { idIsListed } from './id-is-listed.ts';

const TODAY = '2026-11-25';
const { ids } = exampleRecords();

test('names ids that are not in the list yet, three of them and how many more', () => {
  expect(idIsListed(exampleRecords({ ids: ids.slice(1) }), TODAY)).toMatchObject([
    { file: 'content/ids.txt', found: 'lacks actions/case' },
  ]);
  expect(idIsListed(exampleRecords({ ids: [] }), TODAY)).toMatchObject([
    { found: `lacks actions/case, actions/case#opening, authorities/authority and ${ids.length - 3} more` },
  ]);
});

test('is silent when all are there, and when the list cannot be read', () => {
  expect(idIsListed(exampleRecords(), TODAY)).toEqual([]);
  expect(idIsListed(exampleRecords({ ids: [], broken: ['ids.txt'] }), TODAY)).toEqual([]);
});
