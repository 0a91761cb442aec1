import { citationsIn, everySourcedFile } from './entries.ts';
import type { Rule } from './rule.ts';

/** What a fact or an article cites is a source of the same entry. */
export const citedSourceExists: Rule = (records) =>
  everySourcedFile(records).flatMap(({ facts, cites, file, articleFile }) => {
    const known = new Set(facts.sources.map(({ id }) => id));
    const fix = `Add it to sources in ${file}, or cite one of: ${[...known].join(', ')}.`;
    return [
      ...citationsIn(facts)
        .filter(({ source }) => !known.has(source))
        .map(({ source, field }) => ({ file, field, found: `names the source “${source}”, which the entry does not have`, fix })),
      ...cites
        .filter(({ source }) => !known.has(source))
        .map(({ source, line }) => ({
          file: articleFile,
          line,
          field: '',
          found: `cites “${source}”, which is no source of this entry`,
          fix,
        })),
    ];
  });
