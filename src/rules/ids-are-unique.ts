import { everyEntry, itemsOf } from './entries.ts';
import type { Rule } from './rule.ts';

/** Every section of a page; an item must not take its anchor. */
const ANCHORS = [
  'main',
  'index',
  'region',
  'q',
  'practices',
  'refuse',
  'picture',
  'chart',
  'story',
  'regulators',
  'changes',
  'unknown',
  'sources',
  'use',
  'record',
  'meaning',
  'events',
  'actions',
  'complain',
  'outcome',
  'other-accounts',
  'later-fate',
];

/** An id names one thing on its page. */
export const idsAreUnique: Rule = (records) =>
  everyEntry(records).flatMap(({ facts, file }) => {
    const seen = new Set<string>();
    const sources = facts.sources.map(({ id }, index) => ({ id: `source-${id}`, field: `sources[${index}]` }));
    return [...itemsOf(facts), ...sources].flatMap(({ id, field }) => {
      if (ANCHORS.includes(id))
        return [{ file, field: `${field}.id`, found: `is “${id}”, the name of a section`, fix: 'Choose a more telling id.' }];
      if (seen.has(id))
        return [{ file, field: `${field}.id`, found: `is “${id}”, which stands in this entry already`, fix: 'Give it an id of its own.' }];
      seen.add(id);
      return [];
    });
  });
