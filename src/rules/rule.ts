import type { Records } from '../schemas/records.ts';

/** What a rule, or the reading of a file, found wrong. */
export interface Finding {
  /** Path from the top of the repository. */
  readonly file: string;
  /** The line of an article, from 1. In facts `field` says where, and the reader adds the line. */
  readonly line?: number;
  /** Where in the file: `choices[1].doesNotStop`, with the id of the item behind it in brackets. Empty for the whole file or a line. */
  readonly field: string;
  /** What was found, as a clause: `is missing`, `names the source “x”, which the entry does not have`. */
  readonly found: string;
  /** What to do about it, as a sentence. */
  readonly fix: string;
}

/** Something that must be mended before the site is built. */
export interface Problem extends Finding {
  /** The name of the rule it breaks: `link-resolves`, or `shape`, `yaml`, `file`, `article` of a file by itself. */
  readonly rule: string;
}

/** What records must satisfy. Pure: the day is an argument. */
export type Rule = (records: Records, today: string) => Finding[];

/** `a, b, c and 4 more`. */
export function some(names: readonly string[]): string {
  const [shown, rest] = [names.slice(0, 3), names.length - 3];
  return rest > 0 ? `${shown.join(', ')} and ${rest} more` : shown.join(', ');
}

/** One line a writer understands: `content/…/facts.yaml · line 12 · choices[0].url is missing. Add it. (shape)`. */
function say({ rule, file, found, fix }: Problem, same: readonly Problem[]): string {
  const lines = [...new Set(same.flatMap(({ line }) => line ?? []))];
  const where = [file, lines.length > 0 ? `${lines.length > 1 ? 'lines' : 'line'} ${some(lines.map(String))}` : ''];
  const what = [some(same.flatMap(({ field }) => field || [])), found];
  return `${where.filter(Boolean).join(' · ')} · ${what.filter(Boolean).join(' ')}. ${fix} (${rule})`;
}

/** A line for each problem; what is the same in several places of a file is said once, with the places. */
export function sayProblems(problems: readonly Problem[]): readonly string[] {
  const groups = Map.groupBy(problems, ({ rule, file, found, fix }) => JSON.stringify([rule, file, found, fix]));
  return [...groups.values()].flatMap((same) => same.slice(0, 1).map((first) => say(first, same)));
}
