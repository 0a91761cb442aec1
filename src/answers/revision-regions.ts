import type { Platform } from '../schemas/platform.ts';
import type { Revision } from '../schemas/record.ts';
import { READER_REGIONS, type ReaderRegion } from '../schemas/region.ts';
import { holdsIn } from './holds.ts';

/**
 * Where a change of a platform's entry alters what a sheet says: the regions in which a record it touches holds.
 * A change that names no record, or one that is gone or holds nowhere by itself (an event), counts for all.
 */
export function revisionRegions(
  platform: Pick<Platform, 'answers' | 'practices' | 'choices'>,
  { touches }: Pick<Revision, 'touches'>,
): readonly ReaderRegion[] {
  const records = [...platform.answers, ...platform.practices, ...platform.choices];
  const named = new Set(touches);
  const touched = records.filter(({ id }) => named.has(id));
  if (named.size === 0 || touched.length < named.size) return READER_REGIONS;
  return READER_REGIONS.filter((region) => touched.some((record) => holdsIn(record, region)));
}
