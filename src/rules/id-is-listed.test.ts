import { expect, test } from 'vitest';
import { exampleRecords } from '../checks/example.ts';
import { said } from '../checks/said.ts';
import { idIsListed } from './id-is-listed.ts';

const { ids } = exampleRecords();
const RUN = 'Run npm run edition; it adds the new ids.';

test('names ids that are not in the list yet, three of them and how many more', () => {
  expect(said(idIsListed, exampleRecords({ ids: ids.slice(3) }))).toEqual([
    `content/ids.txt · lacks actions/case, actions/case#opening, authorities/authority. ${RUN}`,
  ]);
  expect(said(idIsListed, exampleRecords({ ids: [] }))).toEqual([
    `content/ids.txt · lacks actions/case, actions/case#opening, authorities/authority and ${ids.length - 3} more. ${RUN}`,
  ]);
});

test('is silent when all are there, and when the list cannot be read', () => {
  expect(said(idIsListed, exampleRecords())).toEqual([]);
  expect(said(idIsListed, exampleRecords({ ids: [], broken: ['ids.txt'] }))).toEqual([]);
});
