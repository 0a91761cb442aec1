import { globSync, readFileSync, statSync } from 'node:fs';
import { TODAY } from '../../site.ts';
import { sampleOf } from '../sample.ts';

/** Every built page as an address, but the 404 page, in a fixed order. */
export const ADDRESSES: readonly string[] = globSync('dist/**/index.html')
  .map((file) =>
    file
      .replaceAll('\\', '/')
      .replace(/^dist/, '')
      .replace(/index\.html$/, ''),
  )
  .toSorted();

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

/** These many pages and those that must be among them, other pages each day; all pages in `npm run check:sweep`. */
const some = (count: number, always: readonly string[]): readonly string[] =>
  process.env['SWEEP'] ? ADDRESSES : [...new Set([...always, ...sampleOf(ADDRESSES, count, TODAY, (address) => address)])];

/** The pages that axe examines one by one. */
export const EXAMINED: readonly string[] = some(18, [...ONE_OF_EACH, ...LONGEST]);

/** The pages that are opened on a small screen. */
export const OPENED: readonly string[] = some(150, ONE_OF_EACH);

/** The text of a built file. */
export function builtFile(path: string): string {
  return readFileSync(`dist${path}`, 'utf8');
}
