import { z } from 'astro/zod';
import { Day } from './day.ts';
import { Id, Text, Title } from './id.ts';
import { record } from './record.ts';
import { Sources } from './source.ts';

/** `unproven`: nobody has shown it, nor the contrary. `outdated`: it was true once. */
export const Verdict = z.enum(['true', 'half-true', 'outdated', 'false', 'unproven']);
export type Verdict = z.infer<typeof Verdict>;

/** `content/claims/<id>/facts.yaml`: something that is told, and what the evidence says. */
export const Claim = z.strictObject({
  ...record,
  /** The claim as people tell it, without quotation marks. */
  title: Title,
  verdict: Verdict,
  /** What is right, in one or two plain sentences. */
  answer: Text,
  /** Where it comes from and since when it circulates. */
  origin: Text,
  originSources: Sources,
  /** What the evidence says, a line each. */
  evidence: z.array(z.strictObject({ id: Id, text: Text, sources: Sources })).min(1),
  /** When it was first seen, as far as known. */
  seen: Day.optional(),
  platforms: z.array(Id).default([]),
  actions: z.array(Id).default([]),
  /** Who corrected it, and when, if somebody did. */
  corrected: z.strictObject({ day: Day, by: Text, sources: Sources }).optional(),
});
export type Claim = z.infer<typeof Claim>;
