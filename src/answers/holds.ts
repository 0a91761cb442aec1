import type { Country, ReaderRegion, Region } from '../schemas/region.ts';
import { firstDay } from './day.ts';

export interface Where {
  readonly regions: readonly Region[];
  readonly exceptRegions: readonly Country[];
}

/** How directly a source speaks of the reader's region. */
export type Scope = 'named' | 'rest-of-world' | 'everywhere';

/** A region and the country it lies in, which is itself if it is no state: `us-ca` → `us-ca`, `us`. */
function withCountry(region: ReaderRegion): readonly string[] {
  const [country = region] = region.split('-');
  return [region, country];
}

/** How a record reaches a region, or nothing when it does not hold there. Each record speaks for itself; nothing shadows anything. */
export function scopeIn(record: Where, region: ReaderRegion): Scope | undefined {
  const places = withCountry(region);
  if (record.exceptRegions.some((except) => places.includes(except))) return undefined;
  if (region !== 'row' && record.regions.some((named) => places.includes(named))) return 'named';
  if (record.regions.includes('row')) return 'rest-of-world';
  return record.regions.includes('all') ? 'everywhere' : undefined;
}

export function holdsIn(record: Where, region: ReaderRegion): boolean {
  return scopeIn(record, region) !== undefined;
}

/** Whether a practice runs on a day: from the first day its `since` can mean until the first its `until` can mean. */
export function holdsOn(
  period: { readonly since?: { readonly day: string } | undefined; readonly until?: string | undefined },
  day: string,
): boolean {
  if (period.since && firstDay(period.since.day) > day) return false;
  return period.until === undefined || day < firstDay(period.until);
}
