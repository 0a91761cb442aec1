import { expect, test } from 'vitest';
import { exampleSource, withPlatform } from '../checks/example.ts';
import { sourceIsCited } from './source-is-cited.ts';

const TODAY = '2026-11-25';

test('refuses a source that nothing cites', () => {
  const problems = sourceIsCited(
    withPlatform({ sources: [exampleSource(), exampleSource({ id: 'idle', url: 'https://example.org/idle' })] }),
    TODAY,
  );
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({ field: 'sources[1] (idle)' });
});

test('counts a citation in the article', () => {
  const problems = sourceIsCited(
    withPlatform(
      { sources: [exampleSource(), exampleSource({ id: 'idle', url: 'https://example.org/idle' })] },
      { cites: [{ source: 'idle', line: 9 }] },
    ),
    TODAY,
  );
  expect(problems).toEqual([]);
});
