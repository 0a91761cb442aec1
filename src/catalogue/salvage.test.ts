import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { salvage } from './salvage.ts';

const Record = z.strictObject({
  name: z.string(),
  note: z.string().optional(),
  items: z.array(z.strictObject({ id: z.string(), kind: z.enum(['a', 'b']), tags: z.array(z.string()).optional() })).default([]),
});

test('items that the schema refuses are left out, the others stay', () => {
  const items = [
    { id: 'one', kind: 'c' },
    { id: 'two', kind: 'a', tags: ['x', 3, 'y', 4] },
    { id: 3, kind: 'a' },
    { id: 'four', kind: 'b' },
  ];
  expect(salvage(Record, { name: 'x', items })).toEqual({
    name: 'x',
    items: [
      { id: 'two', kind: 'a', tags: ['x', 'y'] },
      { id: 'four', kind: 'b' },
    ],
  });
});

test('an item with several things wrong goes, and takes nothing of the next with it', () => {
  const next = { id: 'two', kind: 'a', tags: ['x', 'y'] };
  const misspelt = { id: 'one', sort: 'a', tags: ['x', 3] };
  expect(salvage(Record, { name: 'x', items: [misspelt, next] })?.items).toEqual([next]);
  expect(salvage(Record, { name: 'x', items: [next, misspelt] })?.items).toEqual([next]);
});

test('unknown keys and wrong fields that may be missing are left out', () => {
  expect(salvage(Record, { name: 'x', colour: 'blue', note: 7, items: [{ id: 'one', kind: 'a', size: 1 }] })).toEqual({
    name: 'x',
    items: [{ id: 'one', kind: 'a' }],
  });
});

test('a record without a field it needs cannot be drawn', () => {
  expect(salvage(Record, { items: [] })).toBeUndefined();
  expect(salvage(Record, { name: 3 })).toBeUndefined();
  expect(salvage(Record, undefined)).toBeUndefined();
});

test('what it is given stays as it was', () => {
  const broken = { name: 'x', items: [{ id: 'one', kind: 'c' }] };
  salvage(Record, broken);
  expect(broken.items).toHaveLength(1);
});
