import { z } from 'astro/zod';
import { Currency, Jurisdiction } from './code.ts';
import { Day } from './day.ts';
import { fault } from './fault.ts';
import { Id, Name, Text, Title } from './id.ts';
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

/** No court or authority ever ordered more; a larger sum is a slip of the hand. */
const MOST_MONEY = 100_000_000_000;

/** `content/actions/<id>/facts.yaml`: one regulatory action, complaint, court case or law. */
export const Action = z.strictObject({
  ...record,
  title: Title,
  /** Who acted or complained: ids of authorities. Campaigners are shown as “Brought by”. */
  authorities: z.array(Id).min(1),
  kind: ActionKind,
  /** Platforms it was directed against. */
  against: z.array(Id).default([]),
  /** Platforms it concerns without accusing them (guidance, surveys). */
  concerns: z.array(Id).default([]),
  /** Those without a page of their own, by name. */
  others: z.array(Name).default([]),
  jurisdiction: z.array(Jurisdiction).min(1),
  status: ActionStatus,
  /** What the one word leaves out. */
  statusNote: Text.optional(),
  opened: Day,
  closed: Day.optional(),
  /** The provisions, each in its usual short form, with a plain meaning where it helps. */
  law: z.array(z.strictObject({ name: Name, gloss: Text.optional() })).default([]),
  amount: z
    .strictObject({
      currency: Currency,
      /** In whole units of the currency. */
      value: z
        .int()
        .positive()
        .max(MOST_MONEY, fault(`is more than ${MOST_MONEY}`, 'Count its zeros; if it is right, raise the limit in src/schemas/action.ts.')),
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
