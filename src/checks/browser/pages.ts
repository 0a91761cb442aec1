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

/**
 * The pages that are opened one by one. Sheets are many and alike: one for each platform, another region each time, and all of
 * LinkedIn's; the pages behind the QR codes: every tenth.
 */
export const VISITED: readonly string[] = [
  ...ADDRESSES.filter((address) => !/^\/(p|print)\/./.test(address) || address.startsWith('/print/linkedin/')),
  ...ADDRESSES.filter((address) => address.startsWith('/p/')).filter((_, at) => at % 10 === 0),
  ...[
    ...Map.groupBy(
      ADDRESSES.filter((address) => /^\/print\/./.test(address)),
      (address) => address.split('/')[2],
    ).values(),
  ].flatMap((sheets, at) => sheets.slice(at % sheets.length, (at % sheets.length) + 1)),
].filter((address, at, all) => all.indexOf(address) === at);

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
