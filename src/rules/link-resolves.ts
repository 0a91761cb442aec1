import type { Collection, Records } from '../schemas/records.ts';
import { everyEntry, everySourcedFile, visitValues } from './entries.ts';
import type { Finding, Rule } from './rule.ts';

/** The keys of all entries, those that cannot be read among them. */
function keysOf(records: Records): ReadonlySet<string> {
  return new Set([...everyEntry(records).map(({ key }) => key), ...records.broken]);
}

/** The fields that name entries, one or several, and their collection. */
const NAMING: Readonly<Record<string, Collection>> = {
  platform: 'platforms',
  platforms: 'platforms',
  against: 'platforms',
  concerns: 'platforms',
  authority: 'authorities',
  authorities: 'authorities',
  action: 'actions',
  actions: 'actions',
};

/** The entries that facts and the calendar name exist. */
export const linkResolves: Rule = (records) => {
  const keys = keysOf(records);
  const findings: Finding[] = [];
  for (const { facts, file } of everySourcedFile(records))
    visitValues(facts, (value, field) => {
      const collection = NAMING[field.replaceAll(/^.*\.|\[\d+\]$/g, '')];
      if (typeof value !== 'string' || !collection || keys.has(`${collection}/${value}`)) return;
      const fix = `Check the spelling, or write content/${collection}/${value}/.${collection === 'platforms' ? ' Names without a page go into others.' : ''}`;
      findings.push({ file, field, found: `names “${value}”, and content/${collection}/ has no such entry`, fix });
    });
  return findings;
};
