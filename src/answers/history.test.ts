import { expect, test } from 'vitest';
import { examplePlatform, examplePractice, exampleSource } from '../checks/example.ts';
import type { Practice } from '../schemas/platform.ts';
import type { ReaderRegion } from '../schemas/region.ts';
import { historyOf, type Period } from './history.ts';

const CHECKED = '2026-11-25';
const practice = (over: object = {}): Practice => examplePractice({ checked: CHECKED, ...over });

/** A text without a day of its own, in a copy made on a day. */
const UNDATED = exampleSource({ id: 'undated', published: undefined, captured: '2026-10-02' });
const undated = { sources: ['undated'], defaultSources: ['undated'] };
const UNKNOWN = { default: 'unknown', basis: undefined, sources: [], defaultSources: [], looked: 'Its help pages.' };

const past = (practices: readonly unknown[]) =>
  historyOf(examplePlatform({ practices, sources: [exampleSource(), UNDATED], checked: CHECKED }));
const rowOf = (practices: readonly unknown[], region: ReaderRegion) =>
  past(practices).groups.find(({ regions }) => regions.includes(region));
/** `2024-08 or earlier: paused`, the first period without a day. */
const say = (periods: readonly Period[] = []): readonly string[] =>
  periods.map(({ state, begins }) => (begins ? `${begins.day}${begins.how === 'by-then' ? ' or earlier' : ''}: ${state}` : state));

const linkedin = [
  practice({ id: 'uk-first', regions: ['uk'], since: { day: '2024-08', precision: 'by' }, until: '2024-09-20' }),
  practice({
    id: 'uk-paused',
    regions: ['uk'],
    default: 'paused',
    since: { day: '2024-09-20', precision: 'exact' },
    until: '2025-11-03',
  }),
  practice({ id: 'uk-again', regions: ['uk'], since: { day: '2025-11-03', precision: 'exact' } }),
];

test('periods follow each other without a gap, each with what is known of its beginning', () => {
  expect(rowOf(linkedin, 'uk')).toEqual({
    regions: ['uk'],
    periods: [
      { from: '2024-01-01', to: '2024-08-31', state: 'unknown' },
      { from: '2024-08-31', to: '2024-09-20', state: 'on-by-default', begins: { day: '2024-08', how: 'by-then' } },
      { from: '2024-09-20', to: '2025-11-03', state: 'paused', begins: { day: '2024-09-20', how: 'then' } },
      { from: '2025-11-03', to: '2026-11-25', state: 'on-by-default', begins: { day: '2025-11-03', how: 'then' } },
    ],
    found: 'on-by-default',
    checked: CHECKED,
  });
});

test('a region with nothing recorded is unknown all along; regions with one past stand together', () => {
  const { groups } = past(linkedin);
  expect(groups.map(({ regions }) => regions.length)).toEqual([17, 1]);
  expect(groups[0]).toMatchObject({ periods: [{ from: '2024-01-01', to: '2026-11-25', state: 'unknown' }], found: 'unknown' });
});

test('a month is drawn in its middle, for it was some day of it', () => {
  const started = practice({ since: { day: '2026-06', precision: 'exact' } });
  expect(rowOf([started], 'uk')?.periods.map(({ from }) => from)).toEqual(['2025-01-01', '2026-06-15']);
});

test('without a start, a practice is known from the oldest dated text that shows it, and may have begun earlier', () => {
  expect(say(rowOf([practice()], 'uk')?.periods)).toEqual(['unknown', '2026-08-21 or earlier: on-by-default']);
});

test('neither the day a copy was made nor the day of checking is a day on which anything began', () => {
  expect(rowOf([practice(undated)], 'uk')).toEqual({
    regions: expect.arrayContaining(['uk']),
    periods: [{ from: '2025-01-01', to: '2026-11-25', state: 'unknown' }],
    found: 'on-by-default',
    checked: CHECKED,
  });
});

test('the past of a region ends on the oldest check of what was found there, whenever the site is built', () => {
  const practices = [
    practice({ checked: '2026-10-01' }),
    practice({ id: 'chats', product: 'Chats', regions: ['uk'], checked: '2026-11-28' }),
    practice({ id: 'chats-us', product: 'Chats', regions: ['us'], checked: '2026-11-28' }),
  ];
  expect(past(practices)).toMatchObject({ from: '2025-01-01', to: '2026-11-28' });
  expect(rowOf(practices, 'uk')).toMatchObject({ checked: '2026-10-01', periods: [{}, { to: '2026-10-01' }] });
  expect(rowOf(practices.slice(1), 'uk')).toMatchObject({ checked: '2026-11-28', periods: [{}, { to: '2026-11-28' }] });
  expect(rowOf(practices.slice(1), 'jp')).toMatchObject({ checked: '2026-11-25', periods: [{ to: '2026-11-25', state: 'unknown' }] });
});

test('a dispute is known once all of its sources have spoken', () => {
  const disputed = { default: 'disputed', sources: ['help', 'later'], defaultSources: ['help', 'later'] };
  const rowWith = (later: object) =>
    historyOf(examplePlatform({ practices: [practice(disputed)], sources: [exampleSource(), exampleSource({ id: 'later', ...later })] }))
      .groups[0]?.periods;
  expect(say(rowWith({ published: '2026-10-05' }))).toEqual(['unknown', '2026-10-05 or earlier: disputed']);
  expect(say(rowWith({ published: undefined, captured: '2026-10-05' }))).toEqual(['unknown']);
});

test('what has no date counts as unknown where it would make a difference, and not where it would not', () => {
  const posts = practice({ id: 'posts', product: 'Posts', since: { day: '2025-05-27', precision: 'exact' } });
  const chats = { id: 'chats', product: 'Chats', ...undated };
  expect(say(rowOf([posts, practice({ ...chats, default: 'not-used', basis: 'denied' })], 'uk')?.periods)).toEqual([
    'unknown',
    '2025-05-27: mixed',
  ]);
  expect(say(rowOf([posts, practice(chats)], 'uk')?.periods)).toEqual(['unknown', '2025-05-27: on-by-default']);
});

test('what nobody knows of is unknown all along', () => {
  const posts = practice({ id: 'posts', product: 'Posts', since: { day: '2025-05-27', precision: 'exact' } });
  const row = rowOf([posts, practice({ id: 'chats', product: 'Chats', ...UNKNOWN })], 'uk');
  expect(say(row?.periods)).toEqual(['unknown', '2025-05-27: mixed']);
  expect(row?.found).toBe('mixed');
});

test('what follows something that ended had not begun before, even where nobody says when it did', () => {
  const paused = practice({
    id: 'paused',
    default: 'paused',
    since: { day: '2024-06-14', precision: 'exact' },
    until: '2024-09',
  });
  expect(say(rowOf([paused, practice(undated)], 'uk')?.periods)).toEqual(['unknown', '2024-06-14: paused', '2024-09: unknown']);
  const again = practice({ id: 'again', since: { day: '2024-09', precision: 'by' } });
  expect(say(rowOf([paused, again], 'uk')?.periods)).toEqual(['unknown', '2024-06-14: paused', '2024-09: on-by-default']);
});

test('where an unknown time ends, nothing is known to have begun on that day', () => {
  const before = practice({ id: 'before', ...UNKNOWN, since: { day: '2024-08-02', precision: 'exact' }, until: '2025-04-24' });
  const after = practice({ id: 'after', since: { day: '2025-04-24', precision: 'by' } });
  expect(say(rowOf([before, after], 'uk')?.periods)).toEqual(['unknown', '2025-04-24 or earlier: on-by-default']);
});

test('other accounts and practices that are no headline leave the past alone', () => {
  const others = [
    practice({ id: 'teens', audience: ['teen'], since: { day: '2020-01-01', precision: 'exact' } }),
    practice({ id: 'ads', headline: false, since: { day: '2021-01-01', precision: 'exact' } }),
  ];
  expect(past([...linkedin, ...others])).toEqual(past(linkedin));
});
