import { expect, test } from 'vitest';
import { exampleChoice, examplePlatform, examplePractice, exampleSource } from '../checks/example.ts';
import { claimGrades, gradeShares } from './grades.ts';

test('a default shown by a blog alone is weak, although the record has an official source too', () => {
  const platform = examplePlatform({
    sources: [exampleSource(), exampleSource({ id: 'blog', url: 'https://example.org/blog', kind: 'blog' })],
    practices: [examplePractice({ sources: ['help', 'blog'], defaultSources: ['blog'] })],
  });
  expect(claimGrades(platform)).toContainEqual({ id: 'training', claim: 'weak', record: 'official' });
});

test('a choice is graded by the sources that show its path, or by all of its sources where none does', () => {
  const sources = [exampleSource(), exampleSource({ id: 'blog', url: 'https://example.org/blog', kind: 'blog' })];
  const gradesOf = (choice: object) =>
    claimGrades(examplePlatform({ sources, choices: [exampleChoice({ sources: ['help', 'blog'], ...choice })] })).at(-1);
  expect(gradesOf({ pathSources: ['blog'] })).toEqual({ id: 'setting', claim: 'weak', record: 'official' });
  expect(gradesOf({ pathSources: [] })).toEqual({ id: 'setting', claim: 'official', record: 'official' });
});

test('what nobody knows is not counted', () => {
  const platform = examplePlatform({
    practices: [examplePractice({ default: 'unknown', looked: 'In the terms, in November 2026.', sources: [], defaultSources: [] })],
  });
  expect(claimGrades(platform).map(({ id }) => id)).not.toContain('training');
});

test('shares are rounded, and nothing is nothing', () => {
  expect(gradeShares(['official', 'official', 'weak']).map(({ share }) => share)).toEqual([67, 0, 33]);
  expect(gradeShares([]).map(({ share }) => share)).toEqual([0, 0, 0]);
});
