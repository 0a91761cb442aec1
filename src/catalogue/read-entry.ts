import { createHash } from 'node:crypto';
import { z } from 'astro/zod';
import type { Problem } from '../rules/rule.ts';
import { NO_ARTICLE, type ArticleText } from '../schemas/article.ts';
import type { Collection, Entry } from '../schemas/records.ts';
import { textsOf } from '../schemas/translation.ts';
import type { ParseCache, Read } from './cache.ts';
import { listFolder, readFile } from './files.ts';
import { readArticle } from './read-article.ts';
import { readYaml } from './read-yaml.ts';
import { salvage } from './salvage.ts';
import { shapeProblems } from './shape-problems.ts';
import { translate } from './translate.ts';

/** Where content is read from, and what was parsed before. */
export interface Shelf {
  readonly top: string;
  readonly language: string;
  readonly parsed: ParseCache;
}

function isRead(value: unknown): value is Read {
  return typeof value === 'object' && value !== null && 'problems' in value && Array.isArray(value.problems);
}
const ReadData = z.custom<ReturnType<typeof readYaml>>(isRead);
const ReadArticle = z.custom<ReturnType<typeof readArticle>>(isRead);

/** A file of `content/` as data; what is wrong with it keeps it from counting as sound. */
export function readData({ top, parsed }: Shelf, file: string): { data?: unknown; problems: Problem[] } {
  const { text, problems } = readFile(top, file);
  if (text === undefined) return { problems };
  const yaml = parsed.get(file, text, readYaml, ReadData);
  return { ...yaml, problems: [...problems, ...yaml.problems] };
}

/** A file that stands by itself, such as the calendar: its record if it is sound. */
export function readOne<S extends z.ZodType>(shelf: Shelf, file: string, schema: S): { value?: z.infer<S>; problems: Problem[] } {
  const { data, problems } = readData(shelf, file);
  if (problems.length > 0) return { problems };
  const shape = schema.safeParse(data, { reportInput: true });
  return shape.success ? { value: shape.data, problems } : { problems: shapeProblems(file, shape.error, schema) };
}

/** What no paper shows: a sheet is not out of date because of it. */
const UNPRINTED: readonly string[] = ['revisions', 'checked', 'aliases', 'sharedNames', 'foreignName'];

/**
 * Hash of what is printed of an entry: its facts but the days of checking, the log of editions and the names it is found by, and
 * its article. Taken from the file as written, so that a new field of the schema makes no entry look changed.
 */
function hashOf(facts: unknown, article: string): string {
  const printed = JSON.stringify(facts, (key, value: unknown) => (UNPRINTED.includes(key) ? undefined : value));
  return createHash('sha256').update(printed).update(article).digest('hex').slice(0, 16);
}

/** Facts with the texts of `<lang>.yaml`, and what is wrong with these. */
function withTexts(shelf: Shelf, file: string, facts: unknown, schema: z.ZodObject): { value: unknown; problems: Problem[] } {
  const { data, problems } = readData(shelf, file);
  const texts = textsOf(schema);
  if (!texts || problems.length > 0) return { value: facts, problems };
  const shape = texts.safeParse(data, { reportInput: true });
  if (!shape.success) return { value: facts, problems: shapeProblems(file, shape.error, texts) };
  return translate(facts, shape.data, texts, file);
}

/** Whatever could run code or draw something of its own is refused here, whether or not the rest of the entry is sound. */
function refusals(file: string, { refused }: ArticleText): Problem[] {
  const fix = 'Articles hold plain Markdown and <Cite source="id" />, nothing else.';
  return refused.map(({ what, line, fix: instead = fix }) => ({
    rule: 'article',
    file,
    line,
    field: '',
    found: `has ${what}`,
    fix: instead,
  }));
}

/** Files that Astro would take for articles, or that nobody would read: drafts, and names misspelt. */
function strays(folder: string, names: readonly string[]): Problem[] {
  const fix = 'An entry holds facts.yaml and en.mdx, and their translations, such as de.yaml and de.mdx; move it away.';
  return names
    .filter((name) => /\.(mdx?|ya?ml)$/i.test(name) && !/^(facts\.yaml|[a-z]{2}\.(mdx|yaml))$/.test(name))
    .map((name) => ({ rule: 'file', file: `${folder}/${name}`, field: '', found: 'belongs to no entry', fix }));
}

/** An entry as read: sound, or what could be saved of it for a preview. */
export interface ReadEntry<Facts> {
  readonly key: string;
  readonly entry?: Entry<Facts>;
  readonly saved?: Entry<Facts>;
  readonly problems: Problem[];
}

interface Made<Facts> {
  readonly key: string;
  /** What the article was read as. */
  readonly read: object;
  readonly made: ReadEntry<Facts>;
}

/**
 * A reader of the folders of a collection, in the language of the shelf; it gives nothing where an entry has no translation into it.
 * What files were made into is kept by what they were parsed into, so that a preview makes only the changed entry anew.
 */
export function entryReader<S extends z.ZodObject>(
  collection: Collection,
  schema: S,
): (shelf: Shelf, id: string) => ReadEntry<z.infer<S>> | undefined {
  const before = new WeakMap<object, Made<z.infer<S>>>();

  return (shelf, id) => {
    const { top, language } = shelf;
    const key = `${collection}/${id}`;
    const folder = `content/${key}`;
    const translated = language !== 'en';
    const here = listFolder(top, folder).map(({ name }) => name);
    if (translated && ![`${language}.yaml`, `${language}.mdx`].some((name) => here.includes(name))) return undefined;

    const facts = readData(shelf, `${folder}/facts.yaml`);
    const articleFile = `${folder}/${language}.mdx`;
    const { text = '', problems: unreadable } = readFile(top, articleFile);
    const read = unreadable.length > 0 ? { problems: unreadable } : shelf.parsed.get(articleFile, text, readArticle, ReadArticle);
    const stray = translated ? [] : strays(folder, here);
    const { data } = facts;
    const isKept = !translated && typeof data === 'object' && data !== null && stray.length + facts.problems.length === 0;
    const known = isKept ? before.get(data) : undefined;
    if (known?.key === key && known.read === read) return known.made;

    const texts =
      translated && facts.problems.length === 0
        ? withTexts(shelf, `${folder}/${language}.yaml`, data, schema)
        : { value: data, problems: [] };
    const readProblems = [...read.problems, ...('article' in read ? refusals(articleFile, read.article) : [])];
    const shape = facts.problems.length > 0 ? undefined : schema.safeParse(texts.value, { reportInput: true });
    const problems = [
      ...stray,
      ...facts.problems,
      ...texts.problems,
      ...(shape?.error ? shapeProblems(`${folder}/facts.yaml`, shape.error, schema) : []),
      ...readProblems,
    ];
    const article = 'article' in read && readProblems.length === 0 ? read.article : undefined;
    const make = (): ReadEntry<z.infer<S>> => {
      if (shape?.success && article && problems.length === 0)
        return { key, entry: { id, facts: shape.data, article, hash: hashOf(data, text) }, problems };
      const saved = shape?.success ? shape.data : salvage(schema, texts.value);
      return { key, problems, ...(saved && { saved: { id, facts: saved, article: article ?? NO_ARTICLE, hash: '' } }) };
    };
    const made = make();
    if (isKept) before.set(data, { key, read, made });
    return made;
  };
}
