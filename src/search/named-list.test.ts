import { expect, test } from 'vitest';
import { isNamedList } from './named-list.ts';

const entry = { kind: 'platforms', id: 'a', title: 'A', address: '/platforms/a/', names: ['A'], about: 'An example.' };

test.each([
  ['no entry', []],
  ['an entry', [entry]],
  ['an entry with all fields', [{ ...entry, by: ['x'], on: ['y'], year: '2026', states: { uk: 'asked' }, steps: { uk: 'a' }, note: 'n' }]],
])('a list with %s is one', (_, value) => {
  expect(isNamedList(value)).toBe(true);
});

test.each([
  ['nothing', null],
  ['a page', '<!doctype html>'],
  ['an object', { entries: [entry] }],
  ['a list of texts', ['a']],
  ['another kind', [{ ...entry, kind: 'constructor' }]],
  ['names that are a text', [{ ...entry, names: 'A' }]],
  ['names that are numbers', [{ ...entry, names: [1] }]],
  ['no address', [{ ...entry, address: undefined }]],
  ['states that are a list of numbers', [{ ...entry, states: [1] }]],
  ['steps that are nothing', [{ ...entry, steps: null }]],
  ['a year that is a number', [{ ...entry, year: 2026 }]],
  ['one good and one bad entry', [entry, { ...entry, title: 3 }]],
])('%s is no list of names', (_, value) => {
  expect(isNamedList(value)).toBe(false);
});
