import { correct, splitJoined } from './correct.ts';
import { ELSEWHERE_WORDS } from './elsewhere.ts';
import type { Lexicon, Named } from './names.ts';
import { CASE_WORDS, CLAIM_WORDS, INDONESIAN, inOurWords, isTelling, QUESTION_WORDS, wordsOf } from './query-words.ts';

/** A word that was read as another: misspelt, or two in one. */
export interface Reading {
  readonly typed: string;
  readonly read: string;
}

export interface Ranked {
  readonly entry: Named;
  readonly score: number;
  /** Whether the query names it: by a full name or label, or, for a case, by who acted and on whom. */
  readonly named: boolean;
}

/** What the search understood of a query, before it asks the full text. */
export interface Plan {
  /** The words that carry the question, corrected; for the full text. */
  readonly words: readonly string[];
  /** What was read differently from how it was typed. */
  readonly readings: readonly Reading[];
  /** Words that stand nowhere in names and summaries. */
  readonly foreign: readonly string[];
  /** Entries by how well they fit, best first. */
  readonly ranked: readonly Ranked[];
}

/** The words of a query as this site spells them. `asTyped` leaves misspelt ones alone. */
function readWords(query: string, lexicon: Lexicon, asTyped: boolean): { words: string[]; readings: Reading[] } {
  const readings: Reading[] = [];
  const words = wordsOf(query).flatMap((typed) => {
    const right = lexicon.known.has(typed) || !isTelling(typed) || ELSEWHERE_WORDS.has(typed) || INDONESIAN.has(typed);
    if (right || asTyped) return [typed];
    const parts = splitJoined(typed, lexicon.known, lexicon.rare);
    if (parts) {
      readings.push({ typed, read: parts.join(' ') });
      return parts;
    }
    const read = correct(typed, lexicon.list);
    if (read === undefined) return [typed];
    readings.push({ typed, read });
    return [read];
  });
  return { words, readings };
}

/**
 * The names of an entry whose telling words all stand in the query, in any order; the longest counts. Question words alone are
 * no name, unless the query is nothing else.
 */
function longestName(words: readonly string[], names: readonly (readonly string[])[]): readonly string[] {
  const asked = new Set(words);
  return names
    .filter((name) => {
      const telling = name.filter((word) => !QUESTION_WORDS.has(word));
      return telling.length > 0
        ? telling.every((word) => asked.has(word))
        : name.length === words.length && name.every((word) => asked.has(word));
    })
    .reduce((longest, name) => (name.join('').length > longest.join('').length ? name : longest), []);
}

/** How much of a query the words of an entry cover. */
function coverage(words: readonly string[], own: ReadonlySet<string>, lexicon: Lexicon): number {
  return words.reduce((sum, word) => sum + (own.has(word) ? lexicon.weight(word) : 0), 0);
}

/** The best covered single name: a guide is found by most of the words of one of its names, in any order. */
function bestNameCoverage(words: ReadonlySet<string>, names: readonly (readonly string[])[], lexicon: Lexicon): number {
  return names.reduce((best, name) => {
    const telling = name.filter((word) => !QUESTION_WORDS.has(word));
    const all = telling.reduce((sum, word) => sum + lexicon.weight(word), 0);
    const met = telling.reduce((sum, word) => sum + (words.has(word) ? lexicon.weight(word) : 0), 0);
    return all === 0 ? best : Math.max(best, met * (met / all));
  }, 0);
}

const NAME = 3;
/** What asking whether something is true adds to a claim about the platform named. */
const CLAIM = 1.5;
/** A text about everybody, where the query names somebody it does not speak of. */
const GENERAL = 0.5;
/** Of equals, a platform is what most come for, and a list what helps least. */
const KIND: Partial<Record<Named['kind'], number>> = { platforms: 1.1, pages: 0.7 };
/** A query that is a name and nothing else. */
const WHOLE = 20;

/** Entries that have a name which begins as typed, platforms first, the shortest name first: for suggestions while one types. */
export function namesThatBegin(typed: string, lexicon: Lexicon): readonly Named[] {
  const start = wordsOf(typed).join(' ');
  if (start.length < 2) return [];
  const found = lexicon.entries.flatMap((entry) => {
    const names = entry.kind === 'platforms' || entry.kind === 'authorities' ? [entry.title, ...entry.names] : [entry.title];
    const lengths = names
      .map((name) => wordsOf(name).join(' '))
      .filter((name) => name.startsWith(start) || name.replaceAll(' ', '').startsWith(start.replaceAll(' ', '')));
    return lengths.length > 0 ? [{ entry, length: Math.min(...lengths.map((name) => name.length)) }] : [];
  });
  const rank = ({ kind }: Named): number => (kind === 'platforms' ? 0 : kind === 'authorities' ? 1 : 2);
  return found.sort((a, b) => rank(a.entry) - rank(b.entry) || a.length - b.length).map(({ entry }) => entry);
}

/** Understands a query: corrects, drops what only asks, and ranks the entries it names or speaks of. */
export function planSearch(query: string, lexicon: Lexicon, asTyped = false): Plan {
  const { words: typed, readings } = readWords(query, lexicon, asTyped);
  const all = inOurWords(typed);
  const carrying = all.filter((word) => !QUESTION_WORDS.has(word));
  const words = carrying.length > 0 ? carrying : all;
  const wordSet = new Set(words);
  const weigh = (list: readonly string[]): number => list.reduce((sum, word) => sum + lexicon.weight(word), 0);
  // Common words name nothing, unless there is nothing else in the query.
  const canName = (name: readonly string[]): boolean => name.some(lexicon.rare) || words.every((word) => name.includes(word));
  const spans = lexicon.entries.map((_, index) => longestName(all, lexicon.nameWords[index]?.filter(canName) ?? []));
  const named = new Map(lexicon.entries.map(({ kind, id }, index) => [`${kind}/${id}`, weigh(spans[index] ?? [])]));
  const most = (kind: Named['kind'], ids: readonly string[]): number => Math.max(0, ...ids.map((id) => named.get(`${kind}/${id}`) ?? 0));
  const forCase = weigh(words.filter((word) => CASE_WORDS.has(word)));
  const forClaim = all.some((word) => CLAIM_WORDS.has(word)) ? CLAIM : 0;
  /** The words that name a platform or an authority: what is asked about it is answered there first. */
  const subject = new Set(
    lexicon.entries.flatMap(({ kind }, index) =>
      kind === 'platforms' || kind === 'authorities' ? (spans[index] ?? []).filter(lexicon.rare) : [],
    ),
  );
  const ranked = lexicon.entries
    .map((entry, index): Ranked => {
      const span = spans[index] ?? [];
      const weight = weigh(span);
      // A case is named by who acted and on whom, or by whom it is about and a word such as “fine”.
      const [by, on] = [most('authorities', entry.by ?? []), most('platforms', entry.on ?? [])];
      const isClaim = entry.kind === 'claims';
      const joint = on === 0 ? 0 : isClaim ? (forClaim > 0 ? on + forClaim : 0) : by > 0 || forCase > 0 ? by + on + forCase : 0;
      const names = lexicon.nameWords[index] ?? [];
      const byWords = coverage(words, lexicon.aboutWords[index] ?? new Set(), lexicon);
      const byCover = bestNameCoverage(wordSet, names, lexicon);
      const whole =
        span.length > 0 &&
        words.every((word) => span.includes(word)) &&
        span.every((word) => QUESTION_WORDS.has(word) || wordSet.has(word));
      const general =
        (entry.kind === 'guides' || entry.kind === 'pages' || entry.kind === 'claims') &&
        subject.size > 0 &&
        !names.flat().some((word) => subject.has(word));
      const score = ((weight + joint) * NAME + byWords + byCover) * (general ? GENERAL : 1) * (KIND[entry.kind] ?? 1) + (whole ? WHOLE : 0);
      return { entry, score, named: weight > 0 || joint > 0 };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  const foreign = words.filter((word) => isTelling(word) && !lexicon.known.has(word));
  return { words, readings, foreign, ranked };
}
