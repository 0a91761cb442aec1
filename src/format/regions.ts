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

/** `EU/EEA and Switzerland`; `everywhere except the EU/EEA`. */
export function formatRegions({ regions, exceptRegions }: Where): string {
  const named = regions.map((region) =>
    region === 'all' ? 'everywhere' : region === 'row' ? 'countries not named otherwise' : en.region(region),
  );
  const except = exceptRegions.length > 0 ? ` except ${formatList(exceptRegions.map((region) => en.inRegion(region)))}` : '';
  return `${capitalise(formatList(named))}${except}`;
}
