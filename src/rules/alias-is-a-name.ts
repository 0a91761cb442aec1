import { inOurWords, isTelling, wordsOf } from '../search/query-words.ts';
import { everyEntry, nameOf, type FiledEntry } from './entries.ts';
import type { Rule } from './rule.ts';

/** Guides and claims have no name; people ask for them in phrases, which the search takes as such. */
const NAMED: readonly FiledEntry['collection'][] = ['platforms', 'actions', 'authorities'];

/** `Whats App` is another spelling of `WhatsApp`. */
function isSpelling(alias: string, name: string): boolean {
  return wordsOf(alias).join('') === wordsOf(name).join('');
}

/**
 * An alias is what people call a thing. A phrase that fits every platform (“opt out of AI training”) would lead a question about
 * any of them to this one. The labels of settings are found without being aliases.
 */
export const aliasIsAName: Rule = (records) =>
  everyEntry(records)
    .filter(({ collection }) => NAMED.includes(collection))
    .flatMap(({ file, facts }) =>
      facts.aliases.flatMap((alias, index) =>
        inOurWords(wordsOf(alias)).some(isTelling) || isSpelling(alias, nameOf(facts))
          ? []
          : [
              {
                file,
                field: `aliases[${index}]`,
                found: `is “${alias}”, which a question about any platform may hold`,
                fix: 'Remove it; an alias is a name. A label of a setting is found through the choice that has it.',
              },
            ],
      ),
    );
