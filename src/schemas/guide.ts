import { z } from 'astro/zod';
import { Id, Text, Title } from './id.ts';
import { record } from './record.ts';
import { where } from './region.ts';
import { Sources } from './source.ts';
import { Audience } from './vocabulary.ts';

/** `content/guides/<id>/facts.yaml`: something that concerns many platforms; what it says of one stands on that platform's page. */
export const Guide = z.strictObject({
  ...record,
  title: Title,
  /** What a reader in a hurry takes away: one to three plain sentences. */
  summary: Text,
  audience: z.array(Audience).min(1),
  /** Where it stands in the list of guides, lowest first. */
  order: z.int().positive(),
  /** The same in a few lines, each with its source. */
  points: z.array(z.strictObject({ id: Id, text: Text, sources: Sources })).default([]),
  /** What holds where, one entry a place: rights, routes, limits. */
  places: z
    .array(
      z.strictObject({
        id: Id,
        ...where,
        /** What it is called, or the short answer. */
        title: Title,
        text: Text,
        /** Whom to turn to there. */
        authority: Id.optional(),
        sources: Sources,
      }),
    )
    .default([]),
  /** What to do, in order, with a box to tick. */
  steps: z.array(z.strictObject({ id: Id, text: Text, sources: z.array(Id).default([]) })).default([]),
  /** A walk through platforms: their answer where the reader lives, with the way to the steps. */
  /** `audience` where it is not the first of the guide's that the platform speaks of. */
  stops: z.array(z.strictObject({ id: Id, platform: Id, audience: Audience.optional(), note: Text.optional() })).default([]),
});
export type Guide = z.infer<typeof Guide>;
