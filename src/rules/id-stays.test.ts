import { expect, test } from 'vitest';
import { exampleRecords } from '../checks/example.ts';
import { said } from '../checks/said.ts';
import { idStays } from './id-stays.ts';

const { ids } = exampleRecords();

test('refuses an id that vanished', () => {
  expect(said(idStays, exampleRecords({ ids: [...ids, 'platforms/example#old-form'] }))).toEqual([
    'content/ids.txt · platforms/example#old-form has vanished. Restore it, or add it to content/retired.yaml with a reason.',
  ]);
});

test('is content when it was retired, also with its whole entry', () => {
  const retired = [
    { id: 'platforms/example#old-form', reason: 'The form is gone.', date: '2026-11-01' },
    { id: 'platforms/gone', reason: 'It closed.', date: '2026-11-01' },
  ];
  expect(
    said(idStays, exampleRecords({ ids: [...ids, 'platforms/example#old-form', 'platforms/gone', 'platforms/gone#setting'], retired })),
  ).toEqual([]);
});

test('what hangs on an entry that cannot be read has not vanished, nor anything while the list of retired ids cannot be read', () => {
  const more = { ids: [...ids, 'platforms/broken', 'platforms/broken#setting'] };
  expect(said(idStays, exampleRecords({ ...more, broken: ['platforms/broken'] }))).toEqual([]);
  expect(said(idStays, exampleRecords({ ...more, broken: ['retired.yaml'] }))).toEqual([]);
  expect(said(idStays, exampleRecords(more))).toHaveLength(2);
});

test('refuses a retired id that lives, and a successor that does not', () => {
  const retired = [
    { id: 'platforms/old', reason: 'x', successor: 'platforms/example#setting', date: '2026-11-01' },
    { id: 'platforms/example', reason: 'x', successor: 'platforms/gone', date: '2026-11-01' },
  ];
  expect(said(idStays, exampleRecords({ retired }))).toEqual([
    'content/retired.yaml · [1].id is “platforms/example”, which exists. Remove the line or the item.',
    'content/retired.yaml · [1].successor is “platforms/gone”, which does not exist. Name an id that exists.',
  ]);
});
