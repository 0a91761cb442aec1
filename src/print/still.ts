/** An edition, and the regions whose sheets it changed. */
export interface Edition {
  readonly edition: number;
  readonly regions: readonly string[];
}

/** The later editions that changed what a print says. `sheet` is a region, or `guide` for a full text, which every change concerns. */
export function changesSince(editions: readonly Edition[], edition: number, sheet: string): readonly number[] {
  return editions
    .filter((later) => later.edition > edition && (sheet === 'guide' || later.regions.includes(sheet)))
    .map((later) => later.edition);
}
