import { holdsIn, type Where } from '../answers/holds.ts';
import { COUNTRIES, READER_REGIONS, type ReaderRegion } from '../schemas/region.ts';
import { EEA_COUNTRIES } from '../words/countries.ts';
import { en } from '../words/en.ts';
import { capitalise, formatList } from './list.ts';

const countries = [
  ...Object.entries(EEA_COUNTRIES).map(([code, name]) => ({ value: `eea/${code}`, name })),
  ...COUNTRIES.filter((region) => region !== 'eea').map((region) => ({ value: region, name: en.region(region) })),
].toSorted((a, b) => a.name.localeCompare(b.name, 'en'));

/**
 * Where a reader may say to live, in the order of the list. The value is the region, with the country behind it for those of the
 * EU/EEA. The EU/EEA as a whole can only be asked for in an address.
 */
export const REGION_CHOICES: readonly { readonly value: string; readonly name: string }[] = [
  { value: 'eea', name: en.region('eea') },
  ...countries,
  { value: 'row', name: 'Another country' },
];

/** The readers a record speaks to. */
export function readersOf(record: Where): readonly ReaderRegion[] {
  return READER_REGIONS.filter((region) => holdsIn(record, region));
}

/** So many exceptions are named; more of them are “everywhere else”, since each stands in a place of its own. */
const NAMED_EXCEPTIONS = 4;

/** `EU/EEA and Switzerland`; `Everywhere except the EU/EEA`; `Everywhere else`. */
export function formatRegions({ regions, exceptRegions }: Where): string {
  const few = exceptRegions.length > 0 && exceptRegions.length <= NAMED_EXCEPTIONS;
  const wide = few || exceptRegions.length === 0 ? 'everywhere' : 'everywhere else';
  const named = regions.map((region) =>
    region === 'all' ? wide : region === 'row' ? (few ? wide : 'everywhere else') : en.region(region),
  );
  const except = few ? ` except ${formatList(exceptRegions.map((region) => en.inRegion(region)))}` : '';
  return `${capitalise(formatList(named))}${except}`;
}
