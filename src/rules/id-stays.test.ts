import { expect, test } from 'vitest';
import { exampleRecords } from '../checks/example.ts';
import { idStays } from './id-stays.ts';

const TODAY = '2026-11-25';

const { ids } = exampleRecords();

test('refuses an id that vanished', () => {
  expect(idStays(exampleRecords({ ids: [...ids, 'platforms/example#old-form'] }), TODAY)).toMatchObject([
    { file: 'content/ids.txt', field: 'platforms/example#old-form', found: 'has vanished' },
  ]);
});

test('is content when it was retired, also with its whole entry', () => {
  const retired = [
    { id: 'platforms/example#old-form', reason: 'The form is gone.', date: '2026-11-01' },
    { id: 'platforms/gone', reason: 'It closed.', date: '2026-11-01' },
  ];
  expect(
    idStays(exampleRecords({ ids: [...ids, 'platforms/example#old-form', 'platforms/gone', 'platforms/gone#setting'], retired }), TODAY),
  ).toEqual([]);
});

test('what hangs on an entry that cannot be read has not vanished, nor anything while the list of retired ids cannot be read', () => {
  const more = { ids: [...ids, 'platforms/broken', 'platforms/broken#setting'] };
  expect(idStays(exampleRecords({ ...more, broken: ['platforms/broken'] }), TODAY)).toEqual([]);
  expect(idStays(exampleRecords({ ...more, broken: ['retired.yaml'] }), TODAY)).toEqual([]);
  expect(idStays(exampleRecords(more), TODAY)).toHaveLength(2);
});

test('refuses a retired id that lives, and a successor that does not', () => {
  const retired = [{ id: 'platforms/example', reason: 'x', successor: 'platforms/gone', date: '2026-11-01' }];
  expect(idStays(exampleRecords({ retired }), TODAY).map(({ field }) => field)).toEqual(['[0].id', '[0].successor']);
});
