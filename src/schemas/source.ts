import { z } from 'astro/zod';
import { SourceAddress } from './address.ts';
import { Language } from './code.ts';
import { Day } from './day.ts';
import { fault } from './fault.ts';
import { Id, Name, Text } from './id.ts';

/** Who speaks: the company, regulator or court itself, press, a campaigner, a law firm, a reference work, or a blog. */
export const SourceKind = z.enum(['official', 'press', 'ngo', 'law-firm', 'reference', 'blog']);
export type SourceKind = z.infer<typeof SourceKind>;

/** A text that was actually read, and what it was seen to say. */
export const Source = z.strictObject({
  /** The name this record cites it by. */
  id: Id,
  /** The public address. One URL and version have one description in the whole site. */
  url: SourceAddress,
  /** Which text of a page that changes, for example `2026-08-21`. */
  version: Name.optional(),
  /** Where the text first appeared, when `url` is a copy. */
  original: SourceAddress.optional(),
  /** A copy that will not change. */
  archive: SourceAddress.optional(),
  /** The day the copy that was read was made. Dates an undated page. */
  captured: Day.optional(),
  /** How its words were read: the page itself, an archived or republished copy, or only as quoted by another source. */
  readAs: z.enum(['page', 'archive', 'quotation']),
  /** The title as the publisher gives it, in its language. */
  title: Text,
  /** BCP 47 code of its language, for example `en` or `pt-BR`. */
  lang: Language,
  /** Who published it. */
  publisher: Name,
  /** When it was published, as far as known. Left out: undated. */
  published: Day.optional(),
  /** When the publisher says it was last changed. */
  updated: Day.optional(),
  kind: SourceKind,
  /** What this source was seen to say, in our words. */
  shows: Text,
  /** Anything a reader must know to trust it rightly, for example that it is a copy. */
  note: Text.optional(),
});
export type Source = z.infer<typeof Source>;

/** Ids of sources of this record. */
export const Sources = z.array(Id).min(1, fault('names no source', 'A published fact needs one that was read.'));
