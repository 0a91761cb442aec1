import { createHash } from 'node:crypto';

/** So many of a list, as a seed decides: the same again for the same seed. */
export function sampleOf<T extends { readonly group: string; readonly id: string }>(
  list: readonly T[],
  size: number,
  seed: string,
): readonly T[] {
  const rank = ({ group, id }: T): string => createHash('sha256').update(`${seed} ${group}/${id}`).digest('hex');
  return list
    .map((item) => ({ item, at: rank(item) }))
    .toSorted((a, b) => (a.at < b.at ? -1 : 1))
    .slice(0, size)
    .map(({ item }) => item);
}
