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

/** One line a writer understands: `content/…/facts.yaml · line 12 · choices[0].url is missing. Add it. (shape)`. */
export function sayProblem({ rule, file, line, field, found, fix }: Problem): string {
  const where = [file, line === undefined ? '' : `line ${line}`].filter(Boolean).join(' · ');
  return `${where} · ${[field, found].filter(Boolean).join(' ')}. ${fix} (${rule})`;
}
