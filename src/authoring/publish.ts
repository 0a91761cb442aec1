import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import type { ParseCache } from '../catalogue/cache.ts';
import { readRecords } from '../catalogue/read-records.ts';
import { readYaml } from '../catalogue/read-yaml.ts';
import { editionsAreKept } from '../rules/change-has-an-edition.ts';
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

const WithLog = z.object({ revisions: z.array(z.unknown()) });

/** Facts with another line in the log at their end, and the rest as its writer left it; nothing where the log does not stand there. */
function withRevision(facts: string, revision: Revision): string | undefined {
  const text = facts.replace(/^revisions: *\[\] *$/m, '').trimEnd();
  const log = /^revisions:/m.test(text) ? text : `${text}\n\nrevisions:`;
  const after = `${log}\n  - ${JSON.stringify(revision)}\n`;
  const read = WithLog.safeParse(readYaml('', after).data);
  return read.success && read.data.revisions.length === revision.edition ? after : undefined;
}

/**
 * Gives every entry without an edition its first one, one entry a new one if there is a change, and adds new ids to `ids.txt`.
 * Says what was published; writes nothing where a file cannot be read, editions are lost, a log cannot be added to, there is no such
 * entry, or nothing that is printed of it has changed.
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
  const lost = editionsAreKept(records, today).map((finding) => ({ rule: 'editions-are-kept', ...finding }));
  if (lost.length > 0) return { published: [], problems: lost };
  if (change && !entries.some(({ key }) => key === change.key)) {
    const at = { rule: 'edition', file: `content/${change.key}/`, field: '' };
    return { published: [], problems: [{ ...at, found: 'is no entry', fix: 'Write collection and id: platforms/linkedin.' }] };
  }

  const editions: Record<string, Editions[string]> = { ...records.editions };
  const published: string[] = [];
  const written = new Map<string, string>();
  const refused: Problem[] = [];
  const publish = ({ key, file, facts, hash }: FiledEntry, revision: Omit<Revision, 'edition' | 'date'>): void => {
    const last = facts.revisions.at(-1);
    if (last && editions[key]?.hash === hash) {
      const fix = 'Change it first. Days of checking and aliases are not printed; they need no edition.';
      refused.push({ rule: 'edition', file, field: '', found: `is printed as it was in edition ${last.edition}`, fix });
      return;
    }
    const edition = (last?.edition ?? 0) + 1;
    const text = withRevision(readFileSync(join(top, file), 'utf8'), { edition, date: today, ...revision });
    if (text === undefined) {
      const fix = 'Put revisions at the end of the file, a line for each edition from 1, two spaces further in.';
      refused.push({ rule: 'edition', file, field: 'revisions', found: 'is no log that a line can be added to', fix });
      return;
    }
    written.set(join(top, file), text);
    editions[key] = { edition, hash };
    published.push(`${key}: edition ${edition}`);
  };
  for (const entry of entries) {
    if (entry.facts.revisions.length === 0) publish(entry, { kind: 'first', what: 'First edition.', touches: [] });
    else if (entry.key === change?.key) publish(entry, { kind: change.kind, what: change.what, touches: change.touches });
  }

  if (refused.length > 0) return { published: [], problems: refused };
  for (const [path, text] of written) writeFileSync(path, text);
  const sorted = Object.entries(editions).toSorted(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(join(top, 'content/editions.json'), `${JSON.stringify(Object.fromEntries(sorted), undefined, 2)}\n`);
  const ids = [...new Set([...records.ids, ...publicIds(records)])].toSorted();
  writeFileSync(join(top, 'content/ids.txt'), `${ids.join('\n')}\n`);
  return { published, problems: [] };
}
