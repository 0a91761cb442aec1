import { z } from 'astro/zod';

/** A permanent id: lower case, digits, single hyphens. It becomes part of an address and never changes. */
export const Id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'An id is lower case letters and digits joined by single hyphens.');
export type Id = z.infer<typeof Id>;

/** A sentence or more for readers. May hold `words on a screen` in backticks and **strong** words, nothing else. */
export const Text = z.string().trim().min(1, 'is empty; write the sentence or leave the field out.');
