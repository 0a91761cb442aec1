/** What the charts say of the real content: nothing that its sources do not, and nothing of days on which nobody looked. */
import { describe, expect, test } from 'vitest';
import { historyOf } from '../answers/history.ts';
import { spanOf } from '../answers/span.ts';
import { loadCatalogue } from '../catalogue/load.ts';
import type { Platform } from '../schemas/platform.ts';

const { platforms, actions } = loadCatalogue();

/** The same facts, checked on another day, from copies that were made on another day. */
function lookedAtOn(day: string, facts: Platform): Platform {
  const checked = <T extends object>(records: readonly T[]): T[] => records.map((record) => ({ ...record, checked: day }));
  return {
    ...facts,
    checked: day,
    practices: checked(facts.practices),
    answers: checked(facts.answers),
    sources: facts.sources.map((source) => ({ ...source, captured: day })),
  };
}

describe.each(platforms)('$id', ({ facts }) => {
  const history = historyOf(facts);
  const given = new Set([
    ...facts.practices.flatMap(({ since, until }) => [since?.day, until]),
    ...facts.sources.flatMap(({ published, updated }) => [published, updated]),
  ]);

  test('every period begins on a day that a source gives, “then” only where it is known that something began or ended', () => {
    const begun = history.groups.flatMap(({ periods }) => periods.flatMap(({ begins }) => begins ?? []));
    expect(begun.filter(({ day }) => !given.has(day))).toEqual([]);
    const edges = facts.practices.flatMap(({ since, until, default: state }) => [
      since?.precision === 'exact' ? since.day : undefined,
      state === 'unknown' ? undefined : until,
    ]);
    expect(begun.filter(({ day, how }) => how === 'then' && !edges.includes(day))).toEqual([]);
  });

  test('nothing is drawn after the day of checking', () => {
    for (const { regions, periods, checked } of history.groups) {
      expect(periods.at(-1)?.to, regions.join(' ')).toBe(checked);
      expect(checked <= history.to, regions.join(' ')).toBe(true);
    }
    expect([facts.checked, ...facts.practices.map(({ checked }) => checked)]).toContain(history.to);
  });

  test('a later look at the same facts moves no beginning', () => {
    const later = historyOf(lookedAtOn(`${Number(history.to.slice(0, 4))}-12-31`, facts));
    const beginnings = ({ groups }: typeof history): readonly string[] =>
      groups.flatMap(({ regions, periods }) =>
        regions.flatMap((region) =>
          periods.map(({ from, state, begins }) => `${region} ${from} ${state} ${begins ? `${begins.how} ${begins.day}` : ''}`),
        ),
      );
    expect(beginnings(later).toSorted()).toEqual(beginnings(history).toSorted());
  });
});

test.each(actions)('$id: its bar ends on a day that is told, or on which somebody looked', ({ facts }) => {
  const { from, to, is } = spanOf(facts);
  const told = [facts.opened, facts.closed, ...facts.events.filter(({ plannedAsOf }) => plannedAsOf === undefined).map(({ date }) => date)];
  expect(from).toBe(facts.opened);
  expect(from <= facts.checked).toBe(true);
  if (is === 'runs') expect(to <= facts.checked).toBe(true);
  else expect(told).toContain(to);
});
