import { z } from 'astro/zod';
import { fault, quoted } from './fault.ts';

/** The places a fact can be tied to. `eea` is the EU with Iceland, Liechtenstein and Norway. */
export const COUNTRIES = ['eea', 'uk', 'ch', 'us', 'ca', 'br', 'cn', 'hk', 'id', 'il', 'in', 'jp', 'kr', 'ng', 'nz', 'au', 'vn'] as const;

/** The states of countries that leave data protection to them in part, by ISO 3166-2. Their codes have no list in Unicode. */
const STATES = {
  us: 'al ak az ar ca co ct de dc fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh ok or pa ri sc sd tn tx ut vt va wa wv wi wy as gu mp pr vi',
  ca: 'ab bc mb nb nl ns nt nu on pe qc sk yt',
  au: 'act nsw nt qld sa tas vic wa',
} as const;
/** A state in a country, such as `us-ca`. */
type InCountry = `${keyof typeof STATES}-${string}`;

const states = (country: keyof typeof STATES): readonly InCountry[] =>
  STATES[country].split(' ').map((state): InCountry => `${country}-${state}`);
const IN_COUNTRIES: readonly InCountry[] = [...states('us'), ...states('ca'), ...states('au')];

const oneOf = (places: string): string => `Use ${places}${COUNTRIES.join(', ')}, or a state of the US, Canada or Australia such as us-ca.`;
const unknown = (places: string) => ({
  error: ({ input }: { readonly input?: unknown }) => fault(`names the unknown region ${quoted(input)}`, oneOf(places)),
});

/** A country of the vocabulary, or a state in one, such as `us-ca`. */
export const Country = z.enum([...COUNTRIES, ...IN_COUNTRIES], unknown('one of '));
export type Country = z.infer<typeof Country>;

/** Where a reader lives: a country or state of the vocabulary, or `row` for every country it does not name. */
export type ReaderRegion = Country | 'row';

/** A place in a `regions` list. `all`: everywhere but the exceptions. `row`: the same, for sources that say “elsewhere”. */
export const Region = z.enum([...Country.options, 'all', 'row'], unknown('all, row, one of '));
export type Region = z.infer<typeof Region>;

/** The regions every answer is computed for, in the order of the pages. */
export const READER_REGIONS: readonly ReaderRegion[] = [...COUNTRIES, 'row'];

/** The two fields that say where a record holds, by itself, without a look at its siblings. */
export const where = {
  /** Where it holds. `row` (“everywhere else”) needs `exceptRegions` that names every region treated otherwise. */
  regions: z.array(Region).min(1, fault('names no place', 'Write all, or the places where it holds.')),
  /** Where it does not hold, although `all` or `row` would include it. */
  exceptRegions: z.array(Country).default([]),
};
