import { expect, test } from 'vitest';
import { exampleAction, exampleEntry, examplePlatform, exampleRecords } from '../checks/example.ts';
import { calendarOf, changesOf, revisionsOf } from './dates.ts';
import { join } from './join.ts';

const TODAY = '2026-11-25';
const event = (id: string, date: string, by: string, over: object = {}) => ({ id, date, event: `${id}.`, by, sources: ['help'], ...over });

const CATALOGUE = join(
  exampleRecords({
    platforms: [
      exampleEntry(
        'example',
        examplePlatform({
          events: [event('press', '2024-01', 'others'), event('switch', '2025-11-03', 'platform')],
          revisions: [
            { edition: 1, date: '2026-11-01', kind: 'first', what: 'First edition.', touches: [] },
            { edition: 2, date: '2026-11-20', kind: 'correction', what: 'The path.', touches: [] },
          ],
        }),
      ),
    ],
    actions: [
      exampleEntry(
        'case',
        exampleAction({
          events: [
            event('opening', '2025-01-10', 'authority'),
            event('report', '2026-04', 'platform', { plannedAsOf: '2025-11' }),
            event('ruling', '2026-12-02', 'authority', { plannedAsOf: '2026-08' }),
          ],
        }),
      ),
    ],
  }),
);
const ids = (dates: readonly { readonly event: { readonly id: string } }[]): readonly string[] => dates.map(({ event: { id } }) => id);

test('the calendar keeps apart what lies ahead and what was due without a known outcome', () => {
  const { ahead, due, passed } = calendarOf(CATALOGUE, TODAY);
  expect([ids(ahead), ids(due), ids(passed)]).toEqual([['ruling'], ['report'], []]);
  expect(ahead[0]?.address).toBe('/actions/case/#ruling');
});

test('a day later a planned event has become due', () => {
  expect(ids(calendarOf(CATALOGUE, '2026-12-03').due)).toEqual(['ruling', 'report']);
});

test('changes are what platforms and authorities did, newest first; nothing that was only planned', () => {
  expect(ids(changesOf(CATALOGUE, TODAY))).toEqual(['switch', 'opening']);
});

test('first editions are no revision', () => {
  expect(revisionsOf(CATALOGUE)).toMatchObject([{ kind: 'correction', what: 'The path.', address: '/platforms/example/' }]);
});
