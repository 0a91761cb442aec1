import { z } from 'astro/zod';

/** The places a fact can be tied to. `eea` is the EU with Iceland, Liechtenstein and Norway. */
export const COUNTRIES = ['eea', 'uk', 'ch', 'us', 'ca', 'br', 'cn', 'hk', 'id', 'il', 'in', 'jp', 'kr', 'ng', 'nz', 'au', 'vn'] as const;

/** A country of the vocabulary, or a state in one, such as `us-ca`. */
export const Country = z.union([z.enum(COUNTRIES), z.templateLiteral([z.enum(COUNTRIES), '-', z.string().regex(/^[a-z]{2,3}$/)])], {
  error: (issue) => `unknown region “${String(issue.input)}”. Use one of ${COUNTRIES.join(', ')}, or a state such as us-ca.`,
});
export type Country = z.infer<typeof Country>;

/** Where a reader lives: a country or state of the vocabulary, or `row` for every country it does not name. */
export type ReaderRegion = Country | 'row';

/** A place in a `regions` list. `all`: everywhere but the exceptions. `row`: the same, for sources that say “elsewhere”. */
export const Region = z.union([Country, z.enum(['all', 'row'])], {
  error: (issue) => `unknown region “${String(issue.input)}”. Use all, row, one of ${COUNTRIES.join(', ')}, or a state such as us-ca.`,
});
export type Region = z.infer<typeof Region>;

/** The regions every answer is computed for, in the order of the pages. */
export const READER_REGIONS: readonly ReaderRegion[] = [...COUNTRIES, 'row'];

/** The two fields that say where a record holds, by itself, without a look at its siblings. */
export const where = {
  /** Where it holds. `row` (“everywhere else”) needs `exceptRegions` that names every region treated otherwise. */
  regions: z.array(Region).min(1),
  /** Where it does not hold, although `all` or `row` would include it. */
  exceptRegions: z.array(Country).default([]),
};
