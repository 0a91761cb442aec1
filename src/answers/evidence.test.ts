import { expect, test } from 'vitest';
import type { Source } from '../schemas/source.ts';
import type { Grade } from '../schemas/vocabulary.ts';
import { gradeOf, newestOf, spokenOn, weakestGrade } from './evidence.ts';

type Read = Pick<Source, 'kind' | 'readAs'>;

const CASES: readonly [string, readonly Read[], Grade][] = [
  ['an official page that was read', [{ kind: 'official', readAs: 'page' }], 'official'],
  ['an archived copy of one', [{ kind: 'official', readAs: 'archive' }], 'official'],
  ['an official text known only by quotation', [{ kind: 'official', readAs: 'quotation' }], 'reported'],
  ['press', [{ kind: 'press', readAs: 'page' }], 'reported'],
  [
    'a blog and a reference work',
    [
      { kind: 'blog', readAs: 'page' },
      { kind: 'reference', readAs: 'page' },
    ],
    'weak',
  ],
  [
    'a blog beside an official page',
    [
      { kind: 'blog', readAs: 'page' },
      { kind: 'official', readAs: 'page' },
    ],
    'official',
  ],
  ['nothing', [], 'weak'],
];

test.each(CASES)('%s', (_, sources, grade) => {
  expect(gradeOf(sources)).toBe(grade);
});

test('an answer is as good as its weakest part', () => {
  expect(weakestGrade(['official', 'weak', 'reported'])).toBe('weak');
  expect(weakestGrade([])).toBeUndefined();
});

test('a source speaks on its last change, else when published', () => {
  expect(spokenOn({ published: '2024-01-01', updated: '2025-05' })).toBe('2025-05');
  expect(spokenOn({ published: undefined, updated: undefined })).toBeUndefined();
});

test('a source without a day of its own has the day of its copy, and is marked so', () => {
  const undated = { published: undefined, updated: undefined, captured: '2026-01-01' };
  const dated = { published: '2025-05', updated: undefined, captured: '2026-03-01' };
  expect(newestOf([dated, undated])).toEqual({ source: undated, day: '2026-01-01', seen: true });
  expect(newestOf([dated])).toEqual({ source: dated, day: '2025-05', seen: false });
});

test('the newest source is compared by its first possible day and shown as precise as known', () => {
  const source = (published: string) => ({ published, updated: undefined, captured: undefined });
  expect(newestOf([source('2026'), source('2026-02'), source('2025-12-31')])?.day).toBe('2026-02');
  expect(newestOf([{ published: undefined, updated: undefined, captured: undefined }])).toBeUndefined();
});

test('of two sources of one day the one named first is the newest, and what is undated never is', () => {
  const source = (id: string, published?: string) => ({ id, published, updated: undefined, captured: undefined });
  const found = newestOf([
    source('none'),
    source('older', '2024'),
    source('first', '2025-02-01'),
    source('second', '2025-02'),
    source('no'),
  ]);
  expect(found).toMatchObject({ source: { id: 'first' }, day: '2025-02-01' });
});
