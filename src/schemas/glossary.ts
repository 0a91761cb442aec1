import { z } from 'astro/zod';
import { Id, Text } from './id.ts';

/** `content/glossary.yaml`: the terms a reader meets, in plain words. */
export const Glossary = z.array(
  z.strictObject({
    id: Id,
    term: Text,
    /** Other forms under which it stands in articles: plurals, abbreviations. The first use on a page is linked. */
    forms: z.array(Text).default([]),
    /** One or two short sentences. */
    meaning: Text,
    /** An address of ours that says more. */
    more: z.string().startsWith('/').endsWith('/').optional(),
  }),
);
export type Glossary = z.infer<typeof Glossary>;
