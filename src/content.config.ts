import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { Article } from './schemas/article.ts';
import type { Collection } from './schemas/records.ts';

/** The articles, `linkedin/en`. Facts are read by `catalogue/files.ts`, which can name every problem at once. */
const articles = (name: Collection) =>
  defineCollection({
    loader: glob({ pattern: '*/*.mdx', base: `./content/${name}`, generateId: ({ entry }) => entry.replace(/\.mdx$/, '') }),
    schema: Article,
  });

export const collections = {
  platforms: articles('platforms'),
  actions: articles('actions'),
  authorities: articles('authorities'),
  guides: articles('guides'),
  claims: articles('claims'),
};
