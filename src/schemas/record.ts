import { z } from 'astro/zod';
import { Day, FullDay } from './day.ts';
import { fault } from './fault.ts';
import { Id, Name, Text } from './id.ts';
import { Source, Sources } from './source.ts';
import { Actor } from './vocabulary.ts';

/** Something that happened on a day. */
export const Event = z.strictObject({
  id: Id,
  /** The day, as precise as the source. */
  date: Day,
  /** One plain sentence in the present tense, or, for something planned, what is planned, without its date. */
  event: Text,
  /** Who acted. It chooses the mark in timelines and charts. */
  by: Actor,
  /**
   * Set when the source only announced it: the day that announcement was true. Before `date` the page says “planned for …”;
   * after it “was planned for …; the outcome is not known to us”, without anybody editing.
   */
  plannedAsOf: Day.optional(),
  sources: Sources,
});
export type Event = z.infer<typeof Event>;

/** What nobody knows, or where sources disagree. */
export const OpenQuestion = z.strictObject({
  id: Id,
  /** The question in a few words, ending in a question mark. */
  question: Text,
  /** What is known on each side, in plain words. */
  text: Text,
  sources: z.array(Id).default([]),
});
export type OpenQuestion = z.infer<typeof OpenQuestion>;

/** One published edition of an entry. Written by `npm run edition`, newest last. */
export const Revision = z.strictObject({
  edition: z.int().positive(),
  date: FullDay,
  /** `first`, a `correction` of something we got wrong, or an `update` because the world changed. */
  kind: z.enum(['first', 'correction', 'update']),
  /** What is different, for somebody who holds the older sheet. */
  what: Text,
  /** Ids of the answers, practices, choices or events that changed. */
  touches: z.array(Id).default([]),
});
export type Revision = z.infer<typeof Revision>;

/** The fields every entry has. */
export const record = {
  /** Other and old names, product names, misspellings people type; of guides and claims also questions. Not shared with another entry unless in `sharedNames`. */
  aliases: z.array(Name).max(40, fault('holds more than 40 names', 'Keep those that people type.')).default([]),
  /** Names that two entries own on purpose (“copilot”); search then shows both. */
  sharedNames: z.array(Name).default([]),
  /** The day the facts were compared with their sources. */
  checked: FullDay,
  openQuestions: z.array(OpenQuestion).default([]),
  sources: z.array(Source).min(1),
  revisions: z.array(Revision).default([]),
};
