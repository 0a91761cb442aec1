/** Other engines on the same pages, as their guides say to use them; for the comparison in the bench. */
import { globSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { create, insertMultiple, save, search } from '@orama/orama';
import type { Page } from '@playwright/test';
import { z } from 'astro/zod';
import MiniSearch from 'minisearch';
import { idOf } from '../search/ask.ts';

export interface Rival {
  readonly title: string;
  /** What a browser would have to fetch before the first answer; for Pagefind see the bench of the site. */
  readonly bytes?: number;
  readonly ask: (query: string) => Promise<readonly string[]>;
}

interface Document {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** The pages worth finding, as plain text. */
export function readPages(): readonly Document[] {
  return globSync('dist/**/index.html').flatMap((file) => {
    const html = readFileSync(file, 'utf8');
    if (!html.includes('data-pagefind-body')) return [];
    const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '';
    const title = /<title>([^<|]*)/.exec(html)?.[1] ?? '';
    const text = main.replaceAll(/<script[\s\S]*?<\/script>|<svg[\s\S]*?<\/svg>/g, ' ').replaceAll(/<[^>]+>/g, ' ');
    return [{ id: idOf(file.replaceAll('\\', '/').replace(/^dist/, '').replace('index.html', '')), title, text }];
  });
}

export function askMiniSearch(pages: readonly Document[]): Rival {
  // A list page and an entry may share a last part of their address.
  const unique = [...new Map(pages.map((page) => [page.id, page])).values()];
  const index = new MiniSearch<Document>({
    fields: ['title', 'text'],
    storeFields: ['title'],
    searchOptions: { boost: { title: 2 }, fuzzy: 0.2, prefix: true },
  });
  index.addAll(unique);
  return {
    title: 'MiniSearch',
    bytes: gzipSync(JSON.stringify(index)).length,
    ask: (query) => Promise.resolve(index.search(query).map(({ id }) => id)),
  };
}

export async function askOrama(pages: readonly Document[]): Promise<Rival> {
  const index = create({ schema: { id: 'string', title: 'string', text: 'string' } });
  await insertMultiple(index, [...new Map(pages.map((page) => [page.id, page])).values()]);
  return {
    title: 'Orama',
    bytes: gzipSync(JSON.stringify(save(index))).length,
    ask: async (query) => (await search(index, { term: query, tolerance: 1, boost: { title: 2 } })).hits.map(({ id }) => id),
  };
}

export function askPagefind(page: Page): Rival {
  let ready: Promise<unknown> | undefined;
  return {
    title: 'Pagefind',
    ask: async (query) => {
      ready ??= page.goto('/search/');
      await ready;
      const urls: unknown = await page.evaluate(
        `import('/pagefind/pagefind.js').then(async ({ search }) => {
          const { results } = await search(${JSON.stringify(query)});
          return Promise.all(results.slice(0, 3).map(async (result) => (await result.data()).url));
        })`,
      );
      return z.array(z.string()).parse(urls).map(idOf);
    },
  };
}
