import type { ContentCopy } from './content-copy.ts';

/** The groups in which kinds of damage are counted. */
export const GROUPS = ['types', 'regions', 'dates', 'ids', 'yaml', 'texts', 'articles', 'across', 'more'] as const;

/** One kind of damage to `content/`, and what its writer must be told. */
export interface Mutation {
  readonly group: (typeof GROUPS)[number];
  /** Names it within its group. */
  readonly id: string;
  /** How the path begins of the file or folder that the message must name. */
  readonly file: string;
  /** What the message must hold behind the file: the field, or the line. */
  readonly field: RegExp;
  /** Who is harmed if it is published. Empty: nobody. */
  readonly harm: string;
  readonly damage: (content: ContentCopy) => void;
}

/** Damage that exchanges a passage of a file. */
export function exchange(file: string, from: string | RegExp, to: string): Mutation['damage'] {
  return (content) => {
    content.exchange(file, from, to);
  };
}
