import type { Action } from '../schemas/action.ts';
import type { ArticleText } from '../schemas/article.ts';
import type { Authority } from '../schemas/authority.ts';
import type { Claim } from '../schemas/claim.ts';
import type { Guide } from '../schemas/guide.ts';
import type { Platform } from '../schemas/platform.ts';
import { COLLECTIONS, type Collection, type Records } from '../schemas/records.ts';
import type { Event } from '../schemas/record.ts';
import type { Source } from '../schemas/source.ts';

/** An entry with the names of its files, for messages. */
export interface FiledEntry {
  readonly collection: Collection;
  readonly id: string;
  /** `platforms/linkedin` */
  readonly key: string;
  readonly facts: Platform | Action | Authority | Guide | Claim;
  readonly article: ArticleText;
  readonly hash: string;
  readonly file: string;
  readonly articleFile: string;
}

/** Every entry of every collection, in the order of the pages. */
export function everyEntry(records: Records): readonly FiledEntry[] {
  return COLLECTIONS.flatMap((collection) =>
    records[collection].map((entry) => {
      const folder = `content/${collection}/${entry.id}`;
      const file = `${folder}/${records.language === 'en' ? 'facts' : records.language}.yaml`;
      return { ...entry, collection, key: `${collection}/${entry.id}`, file, articleFile: `${folder}/${records.language}.mdx` };
    }),
  );
}

/** A file of facts with sources of their own: those of an entry, and the calendar. */
export interface SourcedFile {
  readonly file: string;
  readonly facts: { readonly sources: readonly Source[]; readonly events?: readonly Event[] };
  readonly cites: ArticleText['cites'];
  readonly articleFile: string;
}

export function everySourcedFile(records: Records): readonly SourcedFile[] {
  const calendar = { file: 'content/calendar.yaml', articleFile: '', facts: records.calendar, cites: [] };
  return [
    ...everyEntry(records).map(({ file, articleFile, facts, article }) => ({ file, articleFile, facts, cites: article.cites })),
    calendar,
  ];
}

/** A file of content as data. */
export interface DataFile {
  readonly file: string;
  /** What each of its items is, where the file is a list of them. */
  readonly holder: string;
  readonly data: unknown;
}

/** Every file that holds more than an article, in the order of the pages. */
export function everyFile(records: Records): readonly DataFile[] {
  return [
    ...everyEntry(records).map(({ file, facts }) => ({ file, holder: '', data: facts })),
    { file: 'content/calendar.yaml', holder: '', data: records.calendar },
    { file: 'content/glossary.yaml', holder: 'glossary', data: records.glossary },
    { file: 'content/retired.yaml', holder: 'retired', data: records.retired },
  ];
}

/** The name readers know an entry by. */
export function nameOf(facts: FiledEntry['facts']): string {
  return 'title' in facts ? facts.title : facts.name;
}

/** A part of an entry with a permanent id of its own, and where it stands. */
export interface Item {
  readonly id: string;
  readonly field: string;
}

/** The parts of an entry that have an anchor on its page. */
export function itemsOf(facts: FiledEntry['facts']): readonly Item[] {
  const lists: Readonly<Record<string, readonly { readonly id: string }[]>> = {
    ...('answers' in facts ? { answers: facts.answers, practices: facts.practices, choices: facts.choices } : {}),
    ...('events' in facts ? { events: facts.events } : {}),
    ...('points' in facts ? { points: facts.points, places: facts.places, steps: facts.steps, stops: facts.stops } : {}),
    ...('evidence' in facts ? { evidence: facts.evidence } : {}),
    openQuestions: facts.openQuestions,
  };
  return Object.entries(lists).flatMap(([list, items]) => items.map(({ id }, index) => ({ id, field: `${list}[${index}]` })));
}

type Visit = readonly [value: unknown, field: string];

function* walk(value: unknown, field: string): Generator<Visit> {
  yield [value, field];
  if (typeof value !== 'object' || value === null) return;
  const parts: [string, unknown][] = Object.entries(value);
  for (const [key, part] of parts) yield* walk(part, Array.isArray(value) ? `${field}[${key}]` : field ? `${field}.${key}` : key);
}

/** A dozen rules go through the same facts, and spelling out the paths is what takes long. */
const walked = new WeakMap<object, readonly Visit[]>();

/** Calls for every value below a value, with its path: `choices[1].steps[0]`. The value is never changed afterwards. */
export function visitValues(value: unknown, visit: (value: unknown, field: string) => void): void {
  if (typeof value !== 'object' || value === null) {
    visit(value, '');
    return;
  }
  const visits = walked.get(value) ?? [...walk(value, '')];
  walked.set(value, visits);
  for (const [part, field] of visits) visit(part, field);
}

const CITING = /(^|\.)(sources|defaultSources|pathSources|roleSources|originSources)\[\d+\]$/;

/** Every place of the facts that names a source. */
export function citationsIn(facts: object): readonly { readonly source: string; readonly field: string }[] {
  const found: { source: string; field: string }[] = [];
  visitValues(facts, (value, field) => {
    if (typeof value === 'string' && CITING.test(field)) found.push({ source: value, field });
  });
  return found;
}
