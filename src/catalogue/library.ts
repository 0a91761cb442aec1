import { checkRecords, checkTexts } from '../rules/index.ts';
import type { Problem } from '../rules/rule.ts';
import { brokenIn, type Records } from '../schemas/records.ts';
import { openParseCache, type ParseCache } from './cache.ts';
import { stampOf } from './files.ts';
import { join, type Catalogue } from './join.ts';
import { languagesIn, readRecords } from './read-records.ts';
import { withLines } from './lines.ts';

/** The content of a language: what pages show, and everything that is wrong with it. */
export interface Library {
  readonly catalogue: Catalogue;
  /** The English entries that are sound, for the commands of writers. */
  readonly records: Records;
  /** What stops a build: of all languages, since a text that is not shown yet may be tomorrow. */
  readonly problems: readonly Problem[];
}

type WithId = { readonly id: string };

/** Entries that are broken now as they were drawn last, so that a preview does not lose the page somebody is writing. */
function andBefore<E extends WithId>(now: readonly E[], before: readonly E[] | undefined, broken: readonly string[]): readonly E[] {
  const lost = (before ?? []).filter(({ id }) => broken.includes(id) && !now.some((entry) => entry.id === id));
  return [...now, ...lost];
}

function drawable(now: Records, before: Records | undefined): Records {
  const { broken } = now;
  return {
    ...now,
    platforms: andBefore(now.platforms, before?.platforms, brokenIn(broken, 'platforms')),
    actions: andBefore(now.actions, before?.actions, brokenIn(broken, 'actions')),
    authorities: andBefore(now.authorities, before?.authorities, brokenIn(broken, 'authorities')),
    guides: andBefore(now.guides, before?.guides, brokenIn(broken, 'guides')),
    claims: andBefore(now.claims, before?.claims, brokenIn(broken, 'claims')),
  };
}

interface Kept {
  readonly stamp: string;
  readonly drawn: Records;
  readonly library: Library;
}

const parsedBefore = openParseCache(process.cwd());

function open(
  {
    top,
    language,
    today,
    parsed,
  }: { readonly top: string; readonly language: string; readonly today: string; readonly parsed: ParseCache },
  before: Kept | undefined,
): Omit<Kept, 'stamp'> {
  const { records, saved, problems } = readRecords(top, 'en', parsed);
  const others = languagesIn(top)
    .filter((one) => one !== 'en')
    .map((one) => ({ one, ...readRecords(top, one, parsed) }));
  const texts = others.flatMap((other) => [...other.problems, ...checkTexts(other.records, today)]);
  const shown = language === 'en' ? saved : others.find(({ one }) => one === language)?.saved;
  const drawn = drawable(shown ?? readRecords(top, language, parsed).saved, before?.drawn);
  parsed.save();
  const all = [...problems, ...checkRecords(records, today), ...texts];
  return { drawn, library: { catalogue: join(drawn), records, problems: withLines(top, all) } };
}

const kept = new Map<string, Kept>();

/** The content below `top` as it stands now: read anew only when a file has changed since, and parsed only where `parsed` knows no text. */
export function library(top: string, language: string, today: string, parsed: ParseCache = parsedBefore): Library {
  const key = `${top} ${language} ${today}`;
  const stamp = stampOf(top, 'content');
  const before = kept.get(key);
  if (before?.stamp === stamp) return before.library;
  const now = { stamp, ...open({ top, language, today, parsed }, before) };
  kept.set(key, now);
  return now.library;
}
