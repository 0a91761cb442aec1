import { expect, test } from 'vitest';
import { exampleAction, exampleEntry, exampleRecords, exampleSource, withPlatform } from '../checks/example.ts';
import { said } from '../checks/said.ts';
import { sourceIsDescribedOnce } from './source-is-described-once.ts';

/** An action that describes the page of the platform otherwise. */
const described = (over: object) =>
  exampleRecords({
    actions: [
      exampleEntry('case', exampleAction({ sources: [exampleSource({ id: 'other', url: 'https://example.org/b' }), exampleSource(over)] })),
    ],
  });

test.each([
  ['title', { title: 'Help' }, 'title (help) is “Help”', '“Help page”'],
  ['publisher', { publisher: 'Press' }, 'publisher (help) is “Press”', '“Example”'],
  ['day', { published: '2026' }, 'published (help) is “2026”', '“2026-08-21”'],
  ['day, where one gives none', { published: undefined }, 'published (help) is “not given”', '“2026-08-21”'],
  ['kind', { kind: 'press' }, 'kind (help) is “press”', '“official”'],
  ['language', { lang: 'pt-BR' }, 'lang (help) is “pt-BR”', '“en”'],
])('refuses another %s for the page of another entry', (_, over, found, earlier) => {
  expect(said(sourceIsDescribedOnce, described(over))).toEqual([
    `content/actions/case/facts.yaml · sources[1].${found}, but content/platforms/example/facts.yaml says ${earlier} of the same page. Make both alike, or give different texts of the page a version.`,
  ]);
});

test('says so too where the first gives no day', () => {
  const records = withPlatform({ sources: [exampleSource({ published: undefined })] });
  expect(said(sourceIsDescribedOnce, records)[0]).toContain('is “2026-08-21”, but content/platforms/example/facts.yaml says “not given”');
});

test('refuses one page twice in an entry', () => {
  expect(said(sourceIsDescribedOnce, withPlatform({ sources: [exampleSource(), exampleSource({ id: 'again', title: 'Again' })] }))).toEqual(
    [
      'content/platforms/example/facts.yaml · sources[1] (again) has the URL of “help”. List a page once; if its text changed, tell the texts apart by version.',
    ],
  );
});

test.each([
  ['two versions of a page differ', { title: 'Help', version: '2024' }],
  ['what each saw a page say differ', { shows: 'Something else.', note: 'A copy.', readAs: 'archive' }],
  ['one name stand for two pages', { title: 'Help', url: 'https://example.org/c' }],
])('lets %s', (_, over) => {
  expect(said(sourceIsDescribedOnce, described(over))).toEqual([]);
});

test('lets two versions of a page stand in one entry', () => {
  const sources = [exampleSource({ version: '2024' }), exampleSource({ id: 'again', version: '2025' })];
  expect(said(sourceIsDescribedOnce, withPlatform({ sources }))).toEqual([]);
});
