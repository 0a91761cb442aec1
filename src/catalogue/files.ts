import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import { parseDocument } from 'yaml';
import type { Problem } from '../rules/rule.ts';
import { Action } from '../schemas/action.ts';
import type { ArticleText } from '../schemas/article.ts';
import { Authority } from '../schemas/authority.ts';
import { Calendar } from '../schemas/calendar.ts';
import { Claim } from '../schemas/claim.ts';
import { Editions } from '../schemas/editions.ts';
import { Glossary } from '../schemas/glossary.ts';
import { Guide } from '../schemas/guide.ts';
import { Platform } from '../schemas/platform.ts';
import type { Collection, Entry, Records } from '../schemas/records.ts';
import { Retired } from '../schemas/retired.ts';
import { textsOf } from '../schemas/translation.ts';
import { readArticle } from './read-article.ts';
import { shapeProblems } from './shape-problems.ts';
import { translate } from './translate.ts';

const MISSING_FILE = 'Every entry has facts.yaml and en.mdx; in another language, its two files together.';
const NO_ARTICLE: ArticleText = {
  frontMatter: { description: '' },
  tree: { type: 'root', children: [] },
  words: 0,
  sentences: [],
  headings: [],
  cites: [],
  links: [],
  refused: [],
};

/** YAML 1.2 as plain data: dates stay text, so that a schema sees what was written. */
function readYaml(top: string, file: string, problems: Problem[]): unknown {
  const document = parseDocument(readFileSync(join(top, file), 'utf8'), { uniqueKeys: true });
  for (const error of document.errors) {
    const line = error.linePos?.[0].line;
    problems.push({
      rule: 'yaml',
      file,
      ...(line === undefined ? {} : { line }),
      field: '',
      found: `is not valid YAML: ${error.message.split('\n')[0] ?? ''}`,
      fix: 'Often a missing quote around a text with “: ” in it.',
    });
  }
  return document.errors.length > 0 ? undefined : document.toJS();
}

/**
 * Hash of what is printed of an entry: its facts but the days of checking and the log of editions, and its article.
 * Taken from the file as written, so that a new field of the schema makes no entry look changed.
 */
function hashOf(facts: unknown, article: string): string {
  const printed = JSON.stringify(facts, (key, value: unknown) => (key === 'revisions' || key === 'checked' ? undefined : value));
  return createHash('sha256').update(printed).update(article).digest('hex').slice(0, 16);
}

/** A file that stands by itself, such as the calendar. */
function readOne<S extends z.ZodType>(top: string, file: string, schema: S, problems: Problem[]): z.infer<S> | undefined {
  const shape = schema.safeParse(readYaml(top, file, problems) ?? [], { reportInput: true });
  if (!shape.success) problems.push(...shapeProblems(file, shape.error));
  return shape.data;
}

/** Facts with the texts of `<lang>.yaml`; an entry without that file does not exist in the language. */
function readTranslation(top: string, file: string, facts: unknown, schema: z.ZodObject, problems: Problem[]): unknown {
  const texts = textsOf(schema);
  const data = readYaml(top, file, problems);
  if (!texts || data === undefined) return facts;
  const shape = texts.safeParse(data, { reportInput: true });
  if (!shape.success) {
    problems.push(...shapeProblems(file, shape.error));
    return facts;
  }
  const translated = translate(facts, shape.data, texts, file);
  problems.push(...translated.problems);
  return translated.value;
}

function readCollection<S extends z.ZodObject>(
  top: string,
  name: Collection,
  schema: S,
  language: string,
  problems: Problem[],
): Entry<z.infer<S>>[] {
  const folder = join('content', name);
  const ids = existsSync(join(top, folder))
    ? readdirSync(join(top, folder), { withFileTypes: true })
        .filter((one) => one.isDirectory())
        .map((one) => one.name)
    : [];
  return ids.toSorted().flatMap((id) => {
    const [factsFile, articleFile] = [`${folder}/${id}/facts.yaml`, `${folder}/${id}/${language}.mdx`];
    const textsFile = language === 'en' ? undefined : `${folder}/${id}/${language}.yaml`;
    const missing = [factsFile, articleFile, textsFile].filter((file) => file !== undefined && !existsSync(join(top, file)));
    if (missing.length > 0) {
      if (language === 'en' || missing.length === 1)
        problems.push(
          ...missing.map((file) => ({ rule: 'file', file: file ?? '', field: '', found: 'does not exist', fix: MISSING_FILE })),
        );
      return [];
    }
    const data = readYaml(top, factsFile, problems);
    if (data === undefined) return [];
    const facts = textsFile === undefined ? data : readTranslation(top, textsFile, data, schema, problems);
    const shape = schema.safeParse(facts, { reportInput: true });
    if (!shape.success) problems.push(...shapeProblems(factsFile, shape.error));
    const text = readFileSync(join(top, articleFile), 'utf8');
    const read = readArticle(articleFile, text);
    problems.push(...read.problems);
    return shape.success ? [{ id, facts: shape.data, article: read.article ?? NO_ARTICLE, hash: hashOf(facts, text) }] : [];
  });
}

/** The glossary alone, for the articles that link its terms. What is wrong with it, `readRecords` says. */
export function readGlossary(top: string): Glossary {
  return readOne(top, 'content/glossary.yaml', Glossary, []) ?? [];
}

/**
 * Reads everything under `content/` below `top` in one language, with whatever is wrong with each file by itself.
 * Facts are English; another language brings `<lang>.yaml` and `<lang>.mdx`.
 */
export function readRecords(top: string, language = 'en'): { records: Records; problems: Problem[] } {
  const problems: Problem[] = [];
  const records: Records = {
    platforms: readCollection(top, 'platforms', Platform, language, problems),
    actions: readCollection(top, 'actions', Action, language, problems),
    authorities: readCollection(top, 'authorities', Authority, language, problems),
    guides: readCollection(top, 'guides', Guide, language, problems),
    claims: readCollection(top, 'claims', Claim, language, problems),
    calendar: readOne(top, 'content/calendar.yaml', Calendar, problems) ?? { checked: '', events: [], sources: [] },
    glossary: readOne(top, 'content/glossary.yaml', Glossary, problems) ?? [],
    retired: readOne(top, 'content/retired.yaml', Retired, problems) ?? [],
    ids: readFileSync(join(top, 'content/ids.txt'), 'utf8').split('\n').filter(Boolean),
    editions: Editions.parse(JSON.parse(readFileSync(join(top, 'content/editions.json'), 'utf8'))),
  };
  return { records, problems };
}
