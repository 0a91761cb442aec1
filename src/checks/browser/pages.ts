import { globSync, readFileSync, statSync } from 'node:fs';

/** Every built page as an address, but the 404 page, in a fixed order. */
export const ADDRESSES: readonly string[] = globSync('dist/**/index.html')
  .map((file) =>
    file
      .replaceAll('\\', '/')
      .replace(/^dist/, '')
      .replace(/index\.html$/, ''),
  )
  .toSorted();

/** Some of many that are alike: the first of every `each`. */
const some = (pattern: RegExp, each: number): readonly string[] =>
  ADDRESSES.filter((address) => pattern.test(address)).filter((_, at) => at % each === 0);

/**
 * The pages that are examined one by one: all lists, platforms and guides, every third case, authority and claim, all sheets of
 * LinkedIn, and some of the sheets and of the pages behind the QR codes. All others are only opened.
 */
export const EXAMINED: readonly string[] = [
  ...ADDRESSES.filter((address) => !/^\/(p|print|actions|authorities|claims)\/./.test(address)),
  ...some(/^\/(actions|authorities|claims)\/./, 3),
  ...some(/^\/print\/linkedin\/./, 1),
  ...some(/^\/print\/(?!linkedin\/)./, 40),
  ...some(/^\/p\/./, 20),
];

const sizeOf = (address: string): number => statSync(`dist${address}index.html`).size;

/** One page of each kind, `/platforms/linkedin/` for the platforms. */
export const ONE_OF_EACH: readonly string[] = [
  '/',
  ...[...new Set(ADDRESSES.map((address) => address.split('/')[1] ?? ''))].filter(Boolean).flatMap((kind) => {
    const own = ADDRESSES.filter((address) => address.startsWith(`/${kind}/`));
    const entries = own.filter((address) => address !== `/${kind}/`);
    const entry = entries.find((address) => address.endsWith('/linkedin/')) ?? entries[0];
    return [...own.filter((address) => address === `/${kind}/`), ...(entry ? [entry] : [])];
  }),
];

export const LONGEST: readonly string[] = ADDRESSES.toSorted((a, b) => sizeOf(b) - sizeOf(a)).slice(0, 3);

/** The text of a built file. */
export function builtFile(path: string): string {
  return readFileSync(`dist${path}`, 'utf8');
}
