import { brokenIn, COLLECTIONS, type Collection, type Records } from '../schemas/records.ts';
import { everyEntry } from './entries.ts';
import type { Finding, Rule } from './rule.ts';

function idsOf(records: Records): Readonly<Record<string, ReadonlySet<string>>> {
  return Object.fromEntries(
    COLLECTIONS.map((collection) => [
      collection,
      new Set([...records[collection].map(({ id }) => id), ...brokenIn(records.broken, collection)]),
    ]),
  );
}

/** The entries that facts name exist. */
export const linkResolves: Rule = (records) => {
  const ids = idsOf(records);
  const problems: Finding[] = [];
  const demand = (collection: Collection, id: string, file: string, field: string): void => {
    if (ids[collection]?.has(id)) return;
    const fix = `Check the spelling, or write content/${collection}/${id}/.${collection === 'platforms' ? ' Names without a page go into others.' : ''}`;
    problems.push({ file, field, found: `names “${id}”, and content/${collection}/ has no such entry`, fix });
  };
  for (const { facts, file } of everyEntry(records)) {
    const all = (field: string, collection: Collection, named: readonly string[]): void => {
      named.forEach((id, index) => {
        demand(collection, id, file, `${field}[${index}]`);
      });
    };
    if ('authorities' in facts) all('authorities', 'authorities', facts.authorities);
    if ('against' in facts) all('against', 'platforms', facts.against);
    if ('concerns' in facts) all('concerns', 'platforms', facts.concerns);
    if ('leadFor' in facts)
      all(
        'leadFor',
        'platforms',
        facts.leadFor.map(({ platform }) => platform),
      );
    if ('leadAuthority' in facts && facts.leadAuthority)
      demand('authorities', facts.leadAuthority.authority, file, 'leadAuthority.authority');
    if ('places' in facts)
      all(
        'places',
        'authorities',
        facts.places.flatMap(({ authority }) => authority ?? []),
      );
    if ('stops' in facts)
      all(
        'stops',
        'platforms',
        facts.stops.map(({ platform }) => platform),
      );
    if ('verdict' in facts) {
      all('platforms', 'platforms', facts.platforms);
      all('actions', 'actions', facts.actions);
    }
  }
  records.calendar.events.forEach(({ platforms, action }, index) => {
    for (const id of platforms) demand('platforms', id, 'content/calendar.yaml', `events[${index}].platforms`);
    if (action !== undefined) demand('actions', action, 'content/calendar.yaml', `events[${index}].action`);
  });
  return problems;
};
