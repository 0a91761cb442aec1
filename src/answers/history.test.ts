import { expect, test } from 'vitest';
import { examplePlatform, examplePractice } from '../checks/example.ts';
import { historyGroups, historyOf } from './history.ts';

const platform = examplePlatform({
  practices: [
    examplePractice({ id: 'uk-first', regions: ['uk'], since: { day: '2024-08', precision: 'by' }, until: '2024-09-20' }),
    examplePractice({
      id: 'uk-paused',
      regions: ['uk'],
      default: 'paused',
      since: { day: '2024-09-20', precision: 'exact' },
      until: '2025-11-03',
    }),
    examplePractice({ id: 'uk-again', regions: ['uk'], since: { day: '2025-11-03', precision: 'exact' } }),
  ],
});

test('periods follow each other without a gap; before the first known day the state is unknown', () => {
  expect(historyOf(platform, 'uk', '2024-01-01', '2026-11-25')).toEqual([
    { from: '2024-01-01', to: '2024-08-01', state: 'unknown' },
    { from: '2024-08-01', to: '2024-09-20', state: 'on-by-default' },
    { from: '2024-09-20', to: '2025-11-03', state: 'paused' },
    { from: '2025-11-03', to: '2026-11-25', state: 'on-by-default' },
  ]);
});

test('a region with nothing recorded is unknown all along', () => {
  expect(historyOf(platform, 'jp', '2024-01-01', '2026-11-25')).toEqual([{ from: '2024-01-01', to: '2026-11-25', state: 'unknown' }]);
});

test('without a known start, a practice is shown from the day of the source that shows it', () => {
  const plain = examplePlatform({ practices: [examplePractice()] });
  expect(historyOf(plain, 'uk', '2026-01-01', '2026-11-25').map(({ from }) => from)).toEqual(['2026-01-01', '2026-08-21']);
});

test('regions with one history stand together', () => {
  expect(historyGroups(platform, '2024-01-01', '2026-11-25').map(({ regions }) => regions.length)).toEqual([17, 1]);
});
