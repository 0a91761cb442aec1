import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { Article } from './schemas/article.ts';
import { COLLECTIONS } from './schemas/records.ts';

/** The articles, `linkedin/en`. Facts are read by `catalogue/files.ts`, which can name every problem at once. */
const articles = (name: string): ReturnType<typeof defineCollection> =>
  defineCollection({ loader: glob({ pattern: '*/*.mdx', base: `./content/${name}`, generateId: ({ entry }) => entry.replace(/\.mdx$/, '') }), schema: Article });

export const collections = Object.fromEntries(COLLECTIONS.map((name) => [name, articles(name)]));
