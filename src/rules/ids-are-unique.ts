import { takenBy, takenInLists } from './anchors.ts';
import { everyEntry, itemsOf } from './entries.ts';
import type { Finding, Rule } from './rule.ts';

/** An id names one thing on its page. */
export const idsAreUnique: Rule = (records) =>
  everyEntry(records).flatMap((entry) => {
    const { facts, file } = entry;
    const seen = new Set<string>();
    const items = itemsOf(facts).map((item) => ({ ...item, key: item.id, taken: takenBy(item.id, entry) }));
    const sources = facts.sources.map(({ id }, index) => ({ id, key: `source-${id}`, field: `sources[${index}]`, taken: undefined }));
    return [...items, ...sources].flatMap(({ id, key, field, taken }) => {
      if (taken !== undefined) return [{ file, field: `${field}.id`, found: `is “${id}”, ${taken}`, fix: 'Choose a more telling id.' }];
      if (seen.has(key))
        return [{ file, field: `${field}.id`, found: `is “${id}”, which stands in this entry already`, fix: 'Give it an id of its own.' }];
      seen.add(key);
      return [];
    });
  });

/** An id names one day of the calendar, one term of the glossary, one address that was given up. */
export const listIdsAreUnique: Rule = ({ calendar, glossary, retired }) => {
  const lists = [
    { file: 'content/calendar.yaml', list: 'events', items: calendar.events },
    { file: 'content/calendar.yaml', list: 'sources', items: calendar.sources },
    { file: 'content/glossary.yaml', list: '', items: glossary },
    { file: 'content/retired.yaml', list: '', items: retired },
  ];
  return lists.flatMap(({ file, list, items }) =>
    items.flatMap(({ id }, index): Finding[] => {
      const at = { file, field: `${list}[${index}].id` };
      if (items.findIndex((other) => other.id === id) < index)
        return [
          { ...at, found: `is “${id}”, which stands in this list already`, fix: 'Give it an id of its own, or make one of the two.' },
        ];
      const taken = list === 'sources' ? undefined : takenInLists(id);
      return taken === undefined ? [] : [{ ...at, found: `is “${id}”, ${taken}`, fix: 'Choose a more telling id.' }];
    }),
  );
};

/** A platform and a guide share the short addresses on paper, `/p/<id>/`, and the folder of their prints. */
export const shortAddressIsFree: Rule = ({ platforms, guides }) =>
  guides
    .filter(({ id }) => platforms.some((platform) => platform.id === id))
    .map(({ id }) => ({
      file: `content/guides/${id}/`,
      field: '',
      found: `is named “${id}” as a platform is, and both would have the short address /p/${id}/`,
      fix: 'Rename the newer.',
    }));
