import { z } from 'astro/zod';
import { Day } from './day.ts';
import { Id, Text } from './id.ts';
import { Event, record } from './record.ts';

export const ActionKind = z.enum([
  'complaint',
  'inquiry',
  'investigation',
  'undertaking',
  'court-order',
  'fine',
  'reprimand',
  'statement',
  'guidance',
  'opinion',
  'ban',
  'settlement',
  'consultation',
  'legislation',
  'lawsuit',
]);
export type ActionKind = z.infer<typeof ActionKind>;

export const ActionStatus = z.enum([
  'open',
  'in-force',
  'closed',
  'settled',
  'paused',
  'appealed',
  'annulled',
  'rejected',
  'superseded',
  'not-applicable',
  'unknown',
]);
export type ActionStatus = z.infer<typeof ActionStatus>;

/** Lower-case ISO 3166-1 code, with `uk` for the United Kingdom, or `eea` for a body of the EU. */
export const Jurisdiction = z.string().regex(/^([a-z]{2}|eea)$/, 'Write a two-letter country code in lower case, uk, or eea.');

/** `content/actions/<id>/facts.yaml`: one regulatory action, complaint, court case or law. */
export const Action = z.strictObject({
  ...record,
  title: Text,
  /** Who acted or complained: ids of authorities. Campaigners are shown as “Brought by”. */
  authorities: z.array(Id).min(1),
  kind: ActionKind,
  /** Platforms it was directed against. */
  against: z.array(Id).default([]),
  /** Platforms it concerns without accusing them (guidance, surveys). */
  concerns: z.array(Id).default([]),
  /** Those without a page of their own, by name. */
  others: z.array(Text).default([]),
  jurisdiction: z.array(Jurisdiction).min(1),
  status: ActionStatus,
  /** What the one word leaves out. */
  statusNote: Text.optional(),
  opened: Day,
  closed: Day.optional(),
  /** The provisions, each in its usual short form, with a plain meaning where it helps. */
  law: z.array(z.strictObject({ name: Text, gloss: Text.optional() })).default([]),
  amount: z
    .strictObject({
      currency: z.string().regex(/^[A-Z]{3}$/),
      /** In whole units of the currency. */
      value: z.number().nonnegative(),
      standing: z.enum(['imposed', 'under-appeal', 'annulled', 'paid', 'unknown']),
    })
    .optional(),
  events: z.array(Event).min(1),
  /** The outcome in a few words, the largest on the page: “Settled. No fine, no ruling”. */
  headline: z.string().trim().min(1).max(60),
  /** The outcome in one or two plain sentences. */
  outcome: Text,
  /** What it did not do or decide, in one sentence. */
  but: Text,
  /** What it means for a reader, a paragraph each, for whom first: “**If you live in the EU/EEA:** …”. */
  meaning: z.array(Text).min(1),
  /** What became of it: ended, annulled, replaced. Shown at the top. */
  laterFate: Text.optional(),
  /** A belief that circulates and is wrong, and what is right. */
  correctsCommonBelief: z.strictObject({ belief: Text, right: Text, sources: z.array(Id).default([]) }).optional(),
  /** The date of the newest source searched. Required while open or unknown: “no decision found as of …”. */
  lookedUntil: Day.optional(),
});
export type Action = z.infer<typeof Action>;
