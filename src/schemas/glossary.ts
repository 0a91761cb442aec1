import { z } from 'astro/zod';
import { OwnAddress } from './address.ts';
import { Id, Name, Text } from './id.ts';

/** `content/glossary.yaml`: the terms a reader meets, in plain words. */
export const Glossary = z.array(
  z.strictObject({
    id: Id,
    term: Name,
    /** Other forms under which it stands in articles: plurals, abbreviations. The first use on a page is linked. */
    forms: z.array(Name).default([]),
    /** One or two short sentences. */
    meaning: Text,
    /** An address of ours that says more. */
    more: OwnAddress.optional(),
  }),
);
export type Glossary = z.infer<typeof Glossary>;
