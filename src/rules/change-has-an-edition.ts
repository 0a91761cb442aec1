import { everyEntry, itemsOf } from './entries.ts';
import { some, type Finding, type Rule } from './rule.ts';

/** What is printed of an entry changes only with a new edition, so that a sheet can say whether it is out of date. */
export const changeHasAnEdition: Rule = (records) => {
  if (records.broken.includes('editions.json')) return [];
  return everyEntry(records).flatMap(({ key, facts, hash, file }): Finding[] => {
    const printed = records.editions[key];
    const last = facts.revisions.at(-1);
    const fix = `Run: npm run edition -- ${key} "what changed".`;
    if (!last) return [{ file, field: 'revisions', found: 'holds no edition yet', fix: `Run: npm run edition -- ${key}.` }];
    // Said by editionsAreKept, once for all of them.
    if (!printed) return [];
    if (printed.hash !== hash)
      return [{ file, field: 'revisions', found: `ends with edition ${last.edition}, and what is printed has changed since`, fix }];
    if (printed.edition !== last.edition)
      return [{ file, field: 'revisions', found: `ends with edition ${last.edition}, but editions.json says ${printed.edition}`, fix }];
    return facts.revisions.flatMap(({ edition, date }, index) => {
      const before = facts.revisions[index - 1];
      return edition === index + 1 && (!before || before.date <= date)
        ? []
        : [
            {
              file,
              field: `revisions[${index}]`,
              found: `is edition ${edition} of ${date}, out of order`,
              fix: 'Editions count from 1, newest last.',
            },
          ];
    });
  });
};

/** What an edition is said to have changed is part of its entry, or was until it was given up. */
export const editionNamesItsParts: Rule = (records) =>
  everyEntry(records).flatMap(({ key, facts, file }) => {
    const items = new Set(itemsOf(facts).map(({ id }) => id));
    const wasPart = (id: string): boolean => records.ids.includes(`${key}#${id}`);
    return facts.revisions.flatMap(({ touches }, index) =>
      touches
        .map((id, place) => ({ id, field: `revisions[${index}].touches[${place}]` }))
        .filter(({ id }) => !items.has(id) && !wasPart(id))
        .map(({ id, field }) => ({ file, field, found: `names “${id}”, which the entry never had`, fix: 'Name the id of what changed.' })),
    );
  });

/** Every edition that a log names was printed, and `editions.json` knows its hash: else each sheet would seem out of date. */
export const editionsAreKept: Rule = (records) => {
  if (records.broken.includes('editions.json')) return [];
  const lost = everyEntry(records).filter(({ key, facts }) => facts.revisions.length > 0 && !records.editions[key]);
  if (lost.length === 0) return [];
  const named = some(lost.map(({ key }) => key));
  const fix = 'Restore it from git; where an entry is new, remove its revisions.';
  return [{ file: 'content/editions.json', field: '', found: `lacks ${named}, although their revisions name an edition`, fix }];
};
