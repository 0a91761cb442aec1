import { expect, test } from 'vitest';
import { exampleRecords } from '../checks/example.ts';
import { collectionIsNotEmpty } from './collection-is-not-empty.ts';

const TODAY = '2026-11-25';

test('refuses an empty collection', () => {
  const problems = collectionIsNotEmpty(exampleRecords({ actions: [] }), TODAY);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({ file: 'content/actions/' });
});

test('lets filled ones pass', () => {
  const problems = collectionIsNotEmpty(exampleRecords(), TODAY);
  expect(problems).toEqual([]);
});
