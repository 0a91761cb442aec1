/** An edition, and the regions whose sheets it changed. */
export interface Edition {
  readonly edition: number;
  readonly regions: readonly string[];
}

/** What can be in a reader's hand: `sheets` are regions with a sheet of their own, and `guide` for the full text. Editions run upwards. */
export interface Printed {
  readonly sheets: readonly string[];
  readonly editions: readonly Edition[];
}

/** What we can say of a print: never “right” of a sheet or an edition that there is none of. */
export type Verdict =
  | { readonly is: 'unknown-sheet' | 'unknown-edition' }
  | { readonly is: 'newest' | 'right' | 'outdated'; readonly edition: number; readonly lacks: readonly number[] };

/** The later editions that changed what a print says. `sheet` is a region, or `guide` for a full text, which every change concerns. */
export function changesSince(editions: readonly Edition[], edition: number, sheet: string): readonly number[] {
  return editions
    .filter((later) => later.edition > edition && (sheet === 'guide' || later.regions.includes(sheet)))
    .map((later) => later.edition);
}

/** Whether the print that a code names, such as `uk.1`, still says what holds. */
export function judge(code: string, { sheets, editions }: Printed): Verdict {
  const [sheet = '', number = '', ...rest] = code.split('.');
  if (!sheets.includes(sheet) || rest.length > 0) return { is: 'unknown-sheet' };
  const held = editions.find(({ edition }) => String(edition) === number)?.edition;
  if (held === undefined) return { is: 'unknown-edition' };
  const lacks = changesSince(editions, held, sheet);
  return { is: lacks.length > 0 ? 'outdated' : held === editions.at(-1)?.edition ? 'newest' : 'right', edition: held, lacks };
}
