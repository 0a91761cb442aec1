import { z } from 'astro/zod';
import { FullDay } from './day.ts';
import { fault, quoted } from './fault.ts';
import { Text } from './id.ts';
import { COLLECTIONS } from './records.ts';

const PUBLIC_ID = new RegExp(`^(${COLLECTIONS.join('|')})/[a-z0-9]+(-[a-z0-9]+)*(#[a-z0-9]+(-[a-z0-9]+)*)?$`);

/** An id as `ids.txt` lists it: `platforms/example`, or `platforms/example#setting` for an item of an entry. */
const PublicId = z.string().regex(PUBLIC_ID, {
  error: ({ input }) =>
    fault(`is ${quoted(input)}, no id of an entry`, 'Write it as content/ids.txt does: platforms/example, or platforms/example#setting.'),
});

/** `content/retired.yaml`: public ids that were given up, so that no address dies. */
export const Retired = z.array(
  z.strictObject({
    /** The old id: `platforms/example`, or `platforms/example#setting` for an item of an entry. */
    id: PublicId,
    /** Why, in a sentence for readers. */
    reason: Text,
    /** The id that took its place. */
    successor: PublicId.optional(),
    /** The day it was given up. */
    date: FullDay,
  }),
);
export type Retired = z.infer<typeof Retired>;
