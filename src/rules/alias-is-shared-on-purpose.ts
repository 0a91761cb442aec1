import { everyEntry, nameOf } from './entries.ts';
import type { Rule } from './rule.ts';

/** A name leads to one entry, unless both own it in `sharedNames`; a person who types it must not land on the wrong page. */
export const aliasIsSharedOnPurpose: Rule = (records) => {
  const entries = everyEntry(records).map((entry) => {
    const { facts } = entry;
    const names = [
      nameOf(facts),
      ...('shortName' in facts ? [facts.shortName] : []),
      ...('products' in facts ? facts.products : []),
      ...facts.aliases,
    ];
    return {
      ...entry,
      names: new Set(names.map((name) => name.toLowerCase())),
      shared: new Set(facts.sharedNames.map((name) => name.toLowerCase())),
    };
  });
  return entries.flatMap((entry, index) =>
    entries.slice(index + 1).flatMap((other) =>
      [...entry.names]
        .filter((name) => other.names.has(name) && !(entry.shared.has(name) && other.shared.has(name)))
        .map((name) => ({
          file: other.file,
          field: 'aliases',
          found: `has the name “${name}”, which ${entry.key} has too`,
          fix: 'Remove it from one of them, or list it in sharedNames of both.',
        })),
    ),
  );
};
