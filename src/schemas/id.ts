import { z } from 'astro/zod';
import { fault, quoted } from './fault.ts';

/** An id is read aloud, typed and printed; the longest of ours has 34 letters. */
const LONGEST_ID = 60;
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Whether a word may be a permanent id. */
export function isId(text: string): boolean {
  return text.length <= LONGEST_ID && ID.test(text);
}

/** A permanent id: lower case, digits, single hyphens. It becomes part of an address and never changes. */
export const Id = z
  .string()
  .regex(ID, {
    abort: true,
    error: ({ input }) => fault(`is ${quoted(input)}, which is no id`, 'An id is lower-case letters and digits joined by single hyphens.'),
  })
  .max(LONGEST_ID, {
    error: ({ input }) => fault(`is ${quoted(input)}, too long for an id`, `Find a telling id of at most ${LONGEST_ID} letters.`),
  });
export type Id = z.infer<typeof Id>;

/** A text of so many letters at most; a longer one is a slip, or belongs into the article. */
function text(most: number, longer: string): z.ZodString {
  return z
    .string()
    .trim()
    .min(1, fault('is empty', 'Write the sentence, or leave the field out.'))
    .max(most, { error: ({ input }) => fault(`has ${typeof input === 'string' ? input.length : 0} letters`, longer) });
}

/** A sentence or more for readers. May hold `words on a screen` in backticks and **strong** words, nothing else. */
export const Text = text(600, 'Bring it to at most 600, or tell it in the article.');

/** A name or label, as its owner spells it. */
export const Name = text(120, 'Write the name alone, with at most 120.');

/** The title of an entry or of one of its parts. */
export const Title = text(120, 'Write a title of at most 120.');
