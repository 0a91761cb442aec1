import { holdsIn, type Where } from '../answers/holds.ts';
import { READER_REGIONS, type ReaderRegion } from '../schemas/region.ts';
import { en } from '../words/en.ts';
import { capitalise, formatList } from './list.ts';

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
