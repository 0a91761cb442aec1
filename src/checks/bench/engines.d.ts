/** What the bench uses of two packages that `npm ci` leaves out, so that its types can be checked without them. */
declare module 'minisearch' {
  class MiniSearch<T> {
    constructor(options: {
      fields: readonly string[];
      storeFields: readonly string[];
      searchOptions: { boost: Record<string, number>; fuzzy: number; prefix: boolean };
    });
    addAll(documents: readonly T[]): void;
    search(query: string): readonly { readonly id: string }[];
  }
  export { MiniSearch as default };
}

declare module '@orama/orama' {
  export interface Index {
    readonly schema: unknown;
  }
  export function create(options: { schema: Record<string, 'string'> }): Index;
  export function insertMultiple(index: Index, documents: readonly object[]): Promise<unknown>;
  export function save(index: Index): unknown;
  export function search(
    index: Index,
    params: { term: string; tolerance: number; boost: Record<string, number> },
  ): Promise<{ readonly hits: readonly { readonly id: string }[] }>;
}
