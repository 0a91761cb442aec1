import { existsSync, readFileSync, rmSync } from 'node:fs';
import { z } from 'astro/zod';
import { CACHE, writeWhole } from './cache.ts';

/** Where the integration tells the pages which PDFs there are. */
const MANIFEST = `${CACHE}/printed.json`;

/** A PDF of this build. */
export const Printed = z.object({
  address: z.string(),
  pages: z.int(),
  bytes: z.int(),
  /** Where it lies until it is placed. */
  cached: z.string(),
});
export type Printed = Readonly<z.infer<typeof Printed>>;

/** The PDFs of this build by address; none when it makes none. */
export function readPrinted(): ReadonlyMap<string, Printed> {
  if (!existsSync(MANIFEST)) return new Map();
  const list = z.array(Printed).parse(JSON.parse(readFileSync(MANIFEST, 'utf8')));
  return new Map(list.map((printed) => [printed.address, printed]));
}

/** Tells the pages which PDFs there are. */
export function writePrinted(printed: readonly Printed[]): void {
  writeWhole(MANIFEST, JSON.stringify(printed.map(({ address, pages, bytes, cached }): Printed => ({ address, pages, bytes, cached }))));
}

/** A build without PDFs leaves no list of an earlier one behind. */
export function forgetPrinted(): void {
  rmSync(MANIFEST, { force: true });
}
