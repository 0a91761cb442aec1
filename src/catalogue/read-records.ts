import type { Problem } from '../rules/rule.ts';
import { Action } from '../schemas/action.ts';
import { Authority } from '../schemas/authority.ts';
import { Calendar } from '../schemas/calendar.ts';
import { Claim } from '../schemas/claim.ts';
import { Editions } from '../schemas/editions.ts';
import { Glossary } from '../schemas/glossary.ts';
import { Guide } from '../schemas/guide.ts';
import { Platform } from '../schemas/platform.ts';
import { COLLECTIONS, type Collection, type Entry, type Records } from '../schemas/records.ts';
import { Retired } from '../schemas/retired.ts';
import { openParseCache, type ParseCache } from './cache.ts';
import { wrongName } from './entry-name.ts';
import { listFolder, readFile } from './files.ts';
import { entryReader, readOne, type ReadEntry, type Shelf } from './read-entry.ts';

/** Everything under `content/` in one language. */
export interface ReadRecords {
  /** What is sound. */
  readonly records: Records;
  /** The same for a preview, with what could be saved of the rest. */
  readonly saved: Records;
  readonly problems: Problem[];
}

const EMPTY_CALENDAR: Calendar = { checked: '', events: [], sources: [] };
const NOT_AN_ENTRY = 'Every entry is a folder of its own; move this away.';

const READERS = {
  platforms: entryReader('platforms', Platform),
  actions: entryReader('actions', Action),
  authorities: entryReader('authorities', Authority),
  guides: entryReader('guides', Guide),
  claims: entryReader('claims', Claim),
} as const satisfies Readonly<Record<Collection, unknown>>;

function readCollection<Facts>(
  shelf: Shelf,
  collection: Collection,
  readEntry: (shelf: Shelf, id: string) => ReadEntry<Facts> | undefined,
): readonly ReadEntry<Facts>[] {
  return listFolder(shelf.top, `content/${collection}`).flatMap(({ name, isFolder }): ReadEntry<Facts>[] => {
    const key = `${collection}/${name}`;
    const at = { rule: 'file', file: `content/${key}`, field: '' };
    // Left by systems, such as .DS_Store.
    if (!isFolder && name.startsWith('.')) return [];
    if (!isFolder) return [{ key, problems: [{ ...at, found: 'is not a folder', fix: NOT_AN_ENTRY }] }];
    const wrong = wrongName(name);
    if (wrong) return [{ key, problems: [{ ...at, ...wrong }] }];
    const read = readEntry(shelf, name);
    return read ? [read] : [];
  });
}

const sound = <Facts>(read: readonly ReadEntry<Facts>[]): readonly Entry<Facts>[] => read.flatMap(({ entry }) => entry ?? []);
const drawable = <Facts>(read: readonly ReadEntry<Facts>[]): readonly Entry<Facts>[] =>
  read.flatMap(({ entry, saved }) => entry ?? saved ?? []);

/** `editions.json`; a file that is no JSON is restored, not mended by hand. */
function readEditions(top: string, file: string): { value?: Editions; problems: Problem[] } {
  const { text, problems } = readFile(top, file);
  if (text === undefined) return { problems };
  try {
    const shape = Editions.safeParse(JSON.parse(text));
    if (shape.success) return { value: shape.data, problems };
  } catch {
    // Cut short, or with the marks of a merge.
  }
  const fix = 'Restore it from git; npm run edition writes it.';
  return { problems: [{ rule: 'file', file, field: '', found: 'is not what npm run edition wrote', fix }] };
}

const FILES = ['calendar.yaml', 'glossary.yaml', 'retired.yaml', 'ids.txt', 'editions.json'] as const;
const AT_THE_TOP: readonly string[] = [...COLLECTIONS, ...FILES, 'README.md'];

/** What stands in `content/` and is never read: a collection misspelt, a file put a folder too high. */
function strays(top: string): Problem[] {
  const fix = `Move it: entries stand in ${COLLECTIONS.join(', ')}.`;
  return listFolder(top, 'content')
    .filter(({ name }) => !AT_THE_TOP.includes(name) && !name.startsWith('.'))
    .map(({ name, isFolder }) => ({
      rule: 'file',
      file: `content/${name}${isFolder ? '/' : ''}`,
      field: '',
      found: 'is nothing that the site reads',
      fix,
    }));
}

/** Languages in which a text stands in `content/`, English first. */
export function languagesIn(top: string): readonly string[] {
  const names = COLLECTIONS.flatMap((collection) =>
    listFolder(top, `content/${collection}`).flatMap(({ name, isFolder }) =>
      isFolder ? listFolder(top, `content/${collection}/${name}`) : [],
    ),
  );
  const found = names.flatMap(({ name }) => /^([a-z]{2})\.(?:mdx|yaml)$/.exec(name)?.[1] ?? []);
  return [...new Set(['en', ...found])];
}

/** The glossary alone, for the articles that link its terms. What is wrong with it, `readRecords` says. */
export function readGlossary(top: string): Glossary {
  return readOne({ top, language: 'en', parsed: openParseCache(top) }, 'content/glossary.yaml', Glossary).value ?? [];
}

/** Reads everything under `content/` below `top` in one language, with whatever is wrong with each file by itself. */
export function readRecords(top: string, language = 'en', parsed: ParseCache = openParseCache(top)): ReadRecords {
  const shelf: Shelf = { top, language, parsed };
  const read = {
    platforms: readCollection(shelf, 'platforms', READERS.platforms),
    actions: readCollection(shelf, 'actions', READERS.actions),
    authorities: readCollection(shelf, 'authorities', READERS.authorities),
    guides: readCollection(shelf, 'guides', READERS.guides),
    claims: readCollection(shelf, 'claims', READERS.claims),
  };
  const calendar = readOne(shelf, 'content/calendar.yaml', Calendar);
  const glossary = readOne(shelf, 'content/glossary.yaml', Glossary);
  const retired = readOne(shelf, 'content/retired.yaml', Retired);
  const ids = readFile(top, 'content/ids.txt');
  const editions = readEditions(top, 'content/editions.json');

  const entries = COLLECTIONS.flatMap((collection): readonly ReadEntry<unknown>[] => read[collection]);
  const files = {
    'calendar.yaml': calendar,
    'glossary.yaml': glossary,
    'retired.yaml': retired,
    'ids.txt': ids,
    'editions.json': editions,
  } satisfies Record<(typeof FILES)[number], unknown>;
  const common = {
    language,
    broken: [
      ...entries.flatMap(({ key, entry }) => (entry ? [] : [key])),
      ...Object.entries(files).flatMap(([name, { problems }]) => (problems.length > 0 ? [name] : [])),
    ],
    calendar: calendar.value ?? EMPTY_CALENDAR,
    glossary: glossary.value ?? [],
    retired: retired.value ?? [],
    ids: (ids.text ?? '').split('\n').filter(Boolean),
    editions: editions.value ?? {},
  };
  const of = (pick: <Facts>(list: readonly ReadEntry<Facts>[]) => readonly Entry<Facts>[]): Records => ({
    ...common,
    platforms: pick(read.platforms),
    actions: pick(read.actions),
    authorities: pick(read.authorities),
    guides: pick(read.guides),
    claims: pick(read.claims),
  });
  return {
    records: of(sound),
    saved: of(drawable),
    problems: [...strays(top), ...[...entries, ...Object.values(files)].flatMap(({ problems }) => problems)],
  };
}
