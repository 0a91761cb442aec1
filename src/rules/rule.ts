import type { Records } from '../schemas/records.ts';

/** Something that must be mended before the site is built. */
export interface Problem {
  /** Path from the top of the repository. */
  readonly file: string;
  /** Where in the file: `choices[1].doesNotStop`, or `line 12` in an article. Empty for the whole file. */
  readonly field: string;
  /** What was found, as a clause: `is missing`, `names the source “x”, which the entry does not have`. */
  readonly found: string;
  /** What to do about it, as a sentence. */
  readonly fix: string;
}

/** What two or more records must satisfy together. Pure: the day is an argument. */
export type Rule = (records: Records, today: string) => Problem[];

/** One line a writer understands. */
export function sayProblem({ file, field, found, fix }: Problem): string {
  return `${file} · ${[field, found].filter(Boolean).join(' ')}. ${fix}`;
}
