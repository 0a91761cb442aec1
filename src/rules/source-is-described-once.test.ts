import { expect, test } from 'vitest';
import { exampleSource, withPlatform } from '../checks/example.ts';
import { sourceIsDescribedOnce } from './source-is-described-once.ts';

const TODAY = '2026-11-25';

test('refuses another title for the page of another entry', () => {
  const problems = sourceIsDescribedOnce(withPlatform({ sources: [exampleSource({ title: 'Help' })] }), TODAY);
  expect(problems).toHaveLength(4);
  expect(problems[0]).toMatchObject({
    file: 'content/actions/case/facts.yaml',
    field: 'sources[0].title (help)',
    found: expect.stringContaining('“Help” of the same page'),
  });
});

test('refuses one page twice in an entry', () => {
  const problems = sourceIsDescribedOnce(withPlatform({ sources: [exampleSource(), exampleSource({ id: 'again' })] }), TODAY);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({ field: 'sources[1] (again)' });
});

test('lets two versions of a page differ', () => {
  const problems = sourceIsDescribedOnce(withPlatform({ sources: [exampleSource({ title: 'Help', version: '2024' })] }), TODAY);
  expect(problems).toEqual([]);
});
