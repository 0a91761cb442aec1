/** The right page for what people type. `blind` was written without sight of the names, and nothing was tuned to it. */
import { expect, test } from '@playwright/test';
import { askSite, readQueries, scoreOf, sumOf, type Score } from '../search/ask.ts';

/** A hundred queries, a page each: on a busy machine they take minutes. */
test.setTimeout(1_200_000);

/** The least that is accepted, a little under what was measured. */
const FLOORS = [
  { name: 'training', first: 54, three: 59, empty: 0 },
  { name: 'strangers', first: 30, three: 30, empty: 30 },
  { name: 'blind', first: 80, three: 95, empty: 0 },
] as const;

for (const { name, first, three, empty } of FLOORS)
  test(`${name}: right page first ${first} times, in the first three ${three}`, async ({ page }) => {
    const scores: Score[] = [];
    for (const asked of readQueries(name)) scores.push(scoreOf(asked, await askSite(page, asked.query)));
    const sum = sumOf(scores);
    expect(sum.asked).toBeGreaterThanOrEqual(30);
    expect(sum.first).toBeGreaterThanOrEqual(first);
    expect(sum.three).toBeGreaterThanOrEqual(three);
    expect(sum.empty).toBeLessThanOrEqual(empty);
  });
