import type { Catalogue } from './join.ts';
import { loadCatalogue, lookIntoLibrary } from './load.ts';

/** The content in a language, for the pages. A build stops at the first problem; a preview draws what can be drawn. */
export function getCatalogue(language = 'en'): Catalogue {
  return import.meta.env.DEV ? lookIntoLibrary(language).catalogue : loadCatalogue(language);
}
