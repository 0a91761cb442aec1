import { citationsIn, everyEntry } from './entries.ts';
import type { Rule } from './rule.ts';

/** A source that nothing cites shows nothing. */
export const sourceIsCited: Rule = (records) =>
  everyEntry(records).flatMap(({ facts, article, file }) => {
    const cited = new Set([...citationsIn(facts), ...article.cites].map(({ source }) => source));
    return facts.sources.flatMap(({ id }, index) =>
      cited.has(id)
        ? []
        : [{ file, field: `sources[${index}] (${id})`, found: 'is cited nowhere', fix: 'Cite it where it shows something, or remove it.' }],
    );
  });
