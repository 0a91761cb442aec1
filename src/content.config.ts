import { defineCollection } from 'astro:content';
import { articlesLoader } from './catalogue/articles-loader.ts';
import type { Collection } from './schemas/records.ts';

/** The articles, `linkedin/en`. Facts are read by `catalogue/read-records.ts`, which can name every problem at once. */
const articles = (name: Collection) => defineCollection({ loader: articlesLoader(name) });

export const collections = {
  platforms: articles('platforms'),
  actions: articles('actions'),
  authorities: articles('authorities'),
  guides: articles('guides'),
  claims: articles('claims'),
};
