import type { Action } from './action.ts';
import type { ArticleText } from './article.ts';
import type { Authority } from './authority.ts';
import type { Calendar } from './calendar.ts';
import type { Claim } from './claim.ts';
import type { Editions } from './editions.ts';
import type { Glossary } from './glossary.ts';
import type { Guide } from './guide.ts';
import type { Platform } from './platform.ts';
import type { Retired } from './retired.ts';

/** The collections of entries, in the order of the pages. A name is also the folder and the first part of the address. */
export const COLLECTIONS = ['platforms', 'actions', 'authorities', 'guides', 'claims'] as const;
export type Collection = (typeof COLLECTIONS)[number];

/** One entry as read: its facts and what its article holds. */
export interface Entry<Facts> {
  readonly id: string;
  readonly facts: Facts;
  readonly article: ArticleText;
  /** Hash of all that is printed; differs when a new edition is due. */
  readonly hash: string;
}

/** Everything under `content/`, valid by itself but not yet held against each other. */
export interface Records {
  /** The language of the texts. */
  readonly language: string;
  /** Keys of entries, and names of files beside them, that could not be used. No rule speaks of what only hangs on them. */
  readonly broken: readonly string[];
  readonly platforms: readonly Entry<Platform>[];
  readonly actions: readonly Entry<Action>[];
  readonly authorities: readonly Entry<Authority>[];
  readonly guides: readonly Entry<Guide>[];
  readonly claims: readonly Entry<Claim>[];
  readonly calendar: Calendar;
  readonly glossary: Glossary;
  readonly retired: Retired;
  /** The lines of `ids.txt`. */
  readonly ids: readonly string[];
  /** `editions.json`: the hash that was printed with each edition. */
  readonly editions: Editions;
}

/** Ids in a collection of entries that exist but cannot be read. */
export function brokenIn(broken: readonly string[], collection: Collection): readonly string[] {
  return broken.flatMap((key) => (key.startsWith(`${collection}/`) ? key.slice(collection.length + 1) : []));
}
