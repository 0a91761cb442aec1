import type { Records } from '../schemas/records.ts';
import { everyEntry, itemsOf } from './entries.ts';

/** Every id an address may hold: `platforms/linkedin` and `platforms/linkedin#setting-web`, sorted. */
export function publicIds(records: Records): readonly string[] {
  return everyEntry(records)
    .flatMap(({ key, facts }) => [key, ...itemsOf(facts).map(({ id }) => `${key}#${id}`)])
    .toSorted();
}
