import { isDeepStrictEqual } from 'node:util';
import { publishEditions } from '../../authoring/publish.ts';
import { openParseCache, type ParseCache } from '../../catalogue/cache.ts';
import { library, type Library } from '../../catalogue/library.ts';
import { sayProblems, type Problem } from '../../rules/rule.ts';
import { NothingToDamage, type ContentCopy } from './content-copy.ts';
import type { Mutation } from './mutation.ts';

/**
 * - `well`: stopped, and a line names the damaged file and the field or line, as `file · field found. fix`
 * - `partly`: stopped, and a line names the file but not the field
 * - `badly`: stopped by a bare stack, or by lines that never name the damaged file
 * - `missed`: passes (after `npm run edition` where only that was asked for), and publishing it harms
 * - `harmless`: passes, and nothing is harmed
 * - `untried`: the content no longer holds what was to be damaged
 */
export const VERDICTS = ['well', 'partly', 'badly', 'missed', 'harmless', 'untried'] as const;

export interface Judgement {
  readonly verdict: (typeof VERDICTS)[number];
  readonly why: string;
  /** What the writer is told, as far as it bears on the verdict. */
  readonly said: readonly string[];
}

/** Where content is judged: the damaged copy, what the whole content reads as, the day, and what was parsed before. */
export interface Bench {
  readonly content: ContentCopy;
  readonly whole: Library;
  readonly today: string;
  readonly parsed: ParseCache;
}

/** The parse cache of a checkout, into which nothing damaged is written. */
export function readOnlyCache(top: string): ParseCache {
  return { ...openParseCache(top), save: () => undefined };
}

const FORM = /^(?<file>content\/.*?) · (?<rest>.+\. .+\. \([a-z-]+\))$/;
/** What `npm run edition` mends. */
const ASKS_FOR_EDITION = /^(ends with edition \d+, and what is printed has changed since|holds no edition yet)$/;

function asksForEdition({ rule, found }: Problem): boolean {
  return rule === 'id-is-listed' || (rule === 'change-has-an-edition' && ASKS_FOR_EDITION.test(found));
}

function judgeProblems({ file, field }: Mutation, problems: readonly Problem[]): Judgement {
  const said = sayProblems(problems);
  const inFile = said.filter((line) => FORM.exec(line)?.groups?.['file']?.startsWith(file));
  const inField = inFile.filter((line) => field.test(FORM.exec(line)?.groups?.['rest'] ?? ''));
  if (inField.length > 0) return { verdict: 'well', why: '', said: inField };
  if (inFile.length > 0) return { verdict: 'partly', why: 'names the file alone', said: inFile };
  return { verdict: 'badly', why: 'names another file', said };
}

/** Makes the editions that were asked for. */
function makeEditions({ content, today, parsed }: Bench, asked: readonly Problem[]): string | undefined {
  const keys = [...new Set(asked.flatMap(({ file }) => /^content\/([a-z]+\/[^/]+)\/facts\.yaml/.exec(file)?.[1] ?? []))];
  if (keys.length > 3) return `misleading: ${keys.length} entries are said to have changed`;
  for (const key of keys.length > 0 ? keys : [undefined]) {
    content.path(`content/${key ?? 'ids.txt'}`);
    const change = key === undefined ? undefined : { key, what: 'A mutation.', kind: 'update' as const, touches: [] };
    const { problems } = publishEditions(content.top, today, change, parsed);
    if (problems.length > 0) return `the edition fails: ${sayProblems(problems).join(' ')}`;
  }
  return undefined;
}

function judgeDamage(mutation: Mutation, bench: Bench): Judgement {
  const look = (): Library => library(bench.content.top, 'en', bench.today, bench.parsed);
  const first = look();
  const asked = first.problems.filter(asksForEdition);
  const real = first.problems.filter((problem) => !asksForEdition(problem));
  if (real.length > 0) return judgeProblems(mutation, real);
  const passes = (now: Library): Judgement => {
    const harms = mutation.harm !== '' && !isDeepStrictEqual(now.records, bench.whole.records);
    return { verdict: harms ? 'missed' : 'harmless', why: mutation.harm, said: [] };
  };
  if (asked.length === 0) return passes(first);
  const fault = makeEditions(bench, asked);
  if (fault !== undefined) return { verdict: 'badly', why: fault, said: sayProblems(asked) };
  const second = look();
  if (second.problems.length === 0) return passes(second);
  return { verdict: 'partly', why: 'still fails after the edition it asked for', said: sayProblems(second.problems) };
}

/** Damages the copy, looks what its writer is told, and makes it whole again. */
export function judge(mutation: Mutation, bench: Bench): Judgement {
  try {
    mutation.damage(bench.content);
    return judgeDamage(mutation, bench);
  } catch (error) {
    if (error instanceof NothingToDamage) return { verdict: 'untried', why: error.message, said: [] };
    return { verdict: 'badly', why: 'bare stack', said: [error instanceof Error ? (error.stack ?? error.message) : String(error)] };
  } finally {
    bench.content.restore();
  }
}
