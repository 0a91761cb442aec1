import type { Source } from '../schemas/source.ts';
import { everySourcedFile } from './entries.ts';
import type { Finding, Rule } from './rule.ts';

const DESCRIPTION = ['title', 'publisher', 'published', 'kind', 'lang'] as const;

/** One URL and version is one text, so two entries that cite it say the same of its title, publisher, day, kind and language. */
export const sourceIsDescribedOnce: Rule = (records) => {
  const first = new Map<string, { readonly source: Source; readonly file: string }>();
  const problems: Finding[] = [];
  for (const { facts, file } of everySourcedFile(records)) {
    for (const [index, source] of facts.sources.entries()) {
      const key = JSON.stringify([source.url, source.version]);
      const earlier = first.get(key);
      if (!earlier) {
        first.set(key, { source, file });
        continue;
      }
      if (earlier.file === file) {
        problems.push({
          file,
          field: `sources[${index}] (${source.id})`,
          found: `has the URL of “${earlier.source.id}”`,
          fix: 'List a page once; if its text changed, tell the texts apart by version.',
        });
        continue;
      }
      for (const field of DESCRIPTION.filter((name) => source[name] !== earlier.source[name])) {
        problems.push({
          file,
          field: `sources[${index}].${field} (${source.id})`,
          found: `is “${source[field] ?? 'not given'}”, but ${earlier.file} says “${earlier.source[field] ?? 'not given'}” of the same page`,
          fix: 'Make both alike, or give different texts of the page a version.',
        });
      }
    }
  }
  return problems;
};
