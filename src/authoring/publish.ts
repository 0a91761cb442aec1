import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ParseCache } from '../catalogue/cache.ts';
import { readRecords } from '../catalogue/read-records.ts';
import { everyEntry, type FiledEntry } from '../rules/entries.ts';
import { publicIds } from '../rules/public-ids.ts';
import type { Problem } from '../rules/rule.ts';
import type { Editions } from '../schemas/editions.ts';
import type { Revision } from '../schemas/record.ts';

/** The new edition of one entry: `platforms/linkedin`, and what its readers are told. */
export interface Change extends Pick<Revision, 'what' | 'touches'> {
  readonly key: string;
  readonly kind: 'correction' | 'update';
}

/** Adds a line to the log at the end of a file of facts; the rest of the file stays as its writer left it. */
function writeRevision(path: string, revision: Revision): void {
  const text = readFileSync(path, 'utf8').trimEnd();
  const log = /^revisions:/m.test(text) ? text : `${text}\n\nrevisions:`;
  writeFileSync(path, `${log}\n  - ${JSON.stringify(revision)}\n`);
}

/**
 * Gives every entry without an edition its first one, one entry a new one if there is a change, and adds new ids to `ids.txt`.
 * Says what was published; writes nothing where a file cannot be read or there is no such entry.
 */
export function publishEditions(
  top: string,
  today: string,
  change?: Change,
  parsed?: ParseCache,
): { published: readonly string[]; problems: readonly Problem[] } {
  const { records, problems } = readRecords(top, 'en', parsed);
  const entries = everyEntry(records);
  if (problems.length > 0) return { published: [], problems };
  if (change && !entries.some(({ key }) => key === change.key)) {
    const at = { rule: 'edition', file: `content/${change.key}/`, field: '' };
    return { published: [], problems: [{ ...at, found: 'is no entry', fix: 'Write collection and id: platforms/linkedin.' }] };
  }

  const editions: Record<string, Editions[string]> = { ...records.editions };
  const published: string[] = [];
  const publish = ({ key, file, facts, hash }: FiledEntry, revision: Omit<Revision, 'edition' | 'date'>): void => {
    const edition = (facts.revisions.at(-1)?.edition ?? 0) + 1;
    writeRevision(join(top, file), { edition, date: today, ...revision });
    editions[key] = { edition, hash };
    published.push(`${key}: edition ${edition}`);
  };
  for (const entry of entries) {
    if (entry.facts.revisions.length === 0) publish(entry, { kind: 'first', what: 'First edition.', touches: [] });
    else if (entry.key === change?.key) publish(entry, { kind: change.kind, what: change.what, touches: change.touches });
  }

  const sorted = Object.entries(editions).toSorted(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(join(top, 'content/editions.json'), `${JSON.stringify(Object.fromEntries(sorted), undefined, 2)}\n`);
  const ids = [...new Set([...records.ids, ...publicIds(records)])].toSorted();
  writeFileSync(join(top, 'content/ids.txt'), `${ids.join('\n')}\n`);
  return { published, problems: [] };
}
