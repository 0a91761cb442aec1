import { z } from 'astro/zod';
import { PageAddress } from './address.ts';
import { Jurisdiction, Language } from './code.ts';
import { Id, Name, Text } from './id.ts';
import { record } from './record.ts';
import { Sources } from './source.ts';

/** `content/authorities/<id>/facts.yaml`: a regulator, court, legislator or campaigner. */
export const Authority = z.strictObject({
  ...record,
  name: Name,
  /** The words of the name that are in another language than English, exactly as they stand in it, and the BCP 47 code of that language. */
  foreignName: z.strictObject({ words: Name, lang: Language }).optional(),
  shortName: Name,
  country: Jurisdiction,
  nature: z.enum(['regulator', 'court', 'campaigner', 'legislator']),
  /** What it is and does, in one or two plain sentences. */
  role: Text,
  roleSources: Sources,
  /** Platforms whose lead supervisory authority in the EU/EEA it is. */
  leadFor: z.array(z.strictObject({ platform: Id, sources: Sources })).default([]),
  /** How a person complains to it. Left out for those that take no complaints from the public. */
  complain: z
    .strictObject({
      url: PageAddress,
      form: PageAddress.optional(),
      /** The steps in plain words. */
      how: Text,
      /** Whether one must write to the company first. */
      companyFirst: Text,
      /** What it costs, or “not known to us”. */
      cost: Text,
      costNote: Text.optional(),
      /** The time limit, or “not known to us”. */
      timeLimit: Text,
      language: Text,
      /** What to expect, for example how long it takes. */
      expect: Text.optional(),
      sources: Sources,
    })
    .optional(),
  /** Its own site, where a source or the site itself was seen. */
  website: PageAddress.optional(),
});
export type Authority = z.infer<typeof Authority>;
