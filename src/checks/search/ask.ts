import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';

/** A line of a query file: query, intent, ids of the right pages (the first is best; none: nothing here fits), kind. */
export interface Asked {
  readonly query: string;
  readonly expected: readonly string[];
  readonly kind: string;
}

export function readQueries(name: string): readonly Asked[] {
  const [, ...lines] = readFileSync(`src/checks/search/${name}.tsv`, 'utf8').trim().split('\n');
  return lines.map((line) => {
    const [query = '', , expected = '', kind = ''] = line.split('\t');
    return { query, expected: expected.split(';').filter(Boolean), kind };
  });
}

/** What the results page of the built site shows for a query. */
export interface Reply {
  readonly ids: readonly string[];
  readonly card: boolean;
  readonly said: string;
}

export async function askSite(page: Page, query: string): Promise<Reply> {
  await page.goto(`/search/?q=${encodeURIComponent(query)}`);
  const status = page.locator('[data-search-status]');
  await status.filter({ hasNotText: /^(Searching…)?$/ }).waitFor();
  const paths = await page
    .locator('[data-search-results] h2 a')
    .evaluateAll((links) => links.map((link) => new URL(String(Reflect.get(link, 'href'))).pathname));
  return {
    ids: paths.map(idOf),
    card: (await page.locator('[data-search-results] .card').count()) > 0,
    said: (await status.textContent()) ?? '',
  };
}

/** `/platforms/meta/` → `meta`. */
export function idOf(path: string): string {
  return path.split(/[/#?]/).filter(Boolean).at(-1) ?? 'home';
}

export interface Score {
  readonly asked: number;
  readonly first: number;
  readonly three: number;
  readonly empty: number;
}

/** How good a reply is. Nothing fits a stranger, so the right reply to it shows no page as the one that was meant. */
export function scoreOf({ expected }: Asked, { ids, card }: Pick<Reply, 'ids' | 'card'>): Score {
  const stranger = expected.length === 0;
  return {
    asked: 1,
    first: Number(stranger ? !card : ids[0] === expected[0]),
    three: Number(stranger ? !card : ids.slice(0, 3).some((id) => expected.includes(id))),
    empty: Number(ids.length === 0),
  };
}

export function sumOf(scores: readonly Score[]): Score {
  const add = (key: keyof Score): number => scores.reduce((sum, score) => sum + score[key], 0);
  return { asked: add('asked'), first: add('first'), three: add('three'), empty: add('empty') };
}
