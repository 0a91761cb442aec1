import type { Mutation } from '../mutation.ts';
import { ACROSS } from './across.ts';
import { ARTICLES } from './articles.ts';
import { DATES } from './dates.ts';
import { ID_KINDS } from './ids.ts';
import { MORE } from './more.ts';
import { REGIONS } from './regions.ts';
import { TEXTS } from './texts.ts';
import { TYPES } from './types.ts';
import { YAML } from './yaml.ts';

/** Every kind of damage. */
export const MUTATIONS: readonly Mutation[] = [
  ...TYPES,
  ...REGIONS,
  ...DATES,
  ...ID_KINDS,
  ...YAML,
  ...TEXTS,
  ...ARTICLES,
  ...ACROSS,
  ...MORE,
];
