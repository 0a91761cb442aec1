import { citationsIn, everySourcedFile } from './entries.ts';
import type { Rule } from './rule.ts';

/** A source that nothing cites shows nothing. */
export const sourceIsCited: Rule = (records) =>
  everySourcedFile(records).flatMap(({ facts, cites, file }) => {
    const cited = new Set([...citationsIn(facts), ...cites].map(({ source }) => source));
    return facts.sources.flatMap(({ id }, index) =>
      cited.has(id)
        ? []
        : [{ file, field: `sources[${index}] (${id})`, found: 'is cited nowhere', fix: 'Cite it where it shows something, or remove it.' }],
    );
  });
