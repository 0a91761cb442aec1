import { z } from 'astro/zod';
import { FullDay } from './day.ts';
import { Text } from './id.ts';

/** `content/retired.yaml`: public ids that were given up, so that no address dies. */
export const Retired = z.array(
  z.strictObject({
    /** The old id: `platforms/example`, or `platforms/example#setting` for an item of an entry. */
    id: z.string().regex(/^[a-z]+\/[a-z0-9-]+(#[a-z0-9-]+)?$/),
    /** Why, in a sentence for readers. */
    reason: Text,
    /** The id that took its place. */
    successor: z
      .string()
      .regex(/^[a-z]+\/[a-z0-9-]+(#[a-z0-9-]+)?$/)
      .optional(),
    date: FullDay,
  }),
);
export type Retired = z.infer<typeof Retired>;
