import type { Catalogue } from './join.ts';
import { loadCatalogue } from './load.ts';

const loaded = new Map<string, Catalogue>();

/** The content in a language, for the pages: loaded once a build, and anew for each page of a preview. */
export function getCatalogue(language = 'en'): Catalogue {
  const known = import.meta.env.DEV ? undefined : loaded.get(language);
  if (known) return known;
  const catalogue = loadCatalogue(language);
  loaded.set(language, catalogue);
  return catalogue;
}
