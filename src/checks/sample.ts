import { createHash } from 'node:crypto';

/** So many of a list, by their names, as a seed decides: the same again for the same seed. */
export function sampleOf<T>(list: readonly T[], size: number, seed: string, nameOf: (item: T) => string): readonly T[] {
  const rank = (item: T): string =>
    createHash('sha256')
      .update(`${seed} ${nameOf(item)}`)
      .digest('hex');
  return list
    .map((item) => ({ item, at: rank(item) }))
    .toSorted((a, b) => (a.at < b.at ? -1 : 1))
    .slice(0, size)
    .map(({ item }) => item);
}
