import { z } from 'astro/zod';

/** `content/editions.json`: for each entry the last edition and the hash of what was printed with it. Written by `npm run edition`. */
export const Editions = z.record(z.string(), z.strictObject({ edition: z.int().positive(), hash: z.string() }));
export type Editions = z.infer<typeof Editions>;
