/**
 * `npm run edition`: gives every entry without an edition its first one, and adds new ids to `ids.txt`.
 * `npm run edition -- platforms/linkedin "what changed" [--correction] [--touches id,id]`: a new edition of one entry.
 * `--correction` when we were wrong, else it is an update because the world changed.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readRecords } from '../catalogue/read-records.ts';
import { everyEntry, type FiledEntry } from '../rules/entries.ts';
import { publicIds } from '../rules/public-ids.ts';
import { sayProblems } from '../rules/rule.ts';
import type { Editions } from '../schemas/editions.ts';
import type { Revision } from '../schemas/record.ts';
import { TODAY } from '../site.ts';

/** Adds a line to the log at the end of a file of facts; the rest of the file stays as its writer left it. */
function writeRevision(file: string, revision: Revision): void {
  const text = readFileSync(file, 'utf8').trimEnd();
  const log = /^revisions:/m.test(text) ? text : `${text}\n\nrevisions:`;
  writeFileSync(file, `${log}\n  - ${JSON.stringify(revision)}\n`);
}

/** A new edition of an entry, on paper from now on. */
function publish(entry: FiledEntry, revision: Omit<Revision, 'edition' | 'date'>): Editions[string] {
  const edition = (entry.facts.revisions.at(-1)?.edition ?? 0) + 1;
  writeRevision(entry.file, { edition, date: TODAY, ...revision });
  console.log(`${entry.key}: edition ${edition}`);
  return { edition, hash: entry.hash };
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { correction: { type: 'boolean', default: false }, touches: { type: 'string', default: '' } },
});
const { records, problems } = readRecords(process.cwd());
if (problems.length > 0) {
  console.error(`Mend these first:\n${sayProblems(problems).join('\n')}`);
  process.exit(1);
}

const editions: Record<string, Editions[string]> = { ...records.editions };
const [key, what] = positionals;
for (const entry of everyEntry(records)) {
  const first = entry.facts.revisions.length === 0;
  if (first) editions[entry.key] = publish(entry, { kind: 'first', what: 'First edition.', touches: [] });
  if (entry.key !== key || first) continue;
  if (!what) throw new Error(`Say what changed: npm run edition -- ${key} "what changed"`);
  const touches = values.touches.split(',').filter(Boolean);
  editions[entry.key] = publish(entry, { kind: values.correction ? 'correction' : 'update', what, touches });
}
if (key !== undefined && !everyEntry(records).some((entry) => entry.key === key)) throw new Error(`There is no entry ${key}.`);

const sorted = Object.entries(editions).toSorted(([a], [b]) => (a < b ? -1 : 1));
writeFileSync('content/editions.json', `${JSON.stringify(Object.fromEntries(sorted), undefined, 2)}\n`);
const ids = [...new Set([...records.ids, ...publicIds(records)])].toSorted();
writeFileSync('content/ids.txt', `${ids.join('\n')}\n`);
