import { existsSync, readFileSync, rmSync } from 'node:fs';

/** Where the integration tells the pages which PDFs there are. */
export const MANIFEST = 'node_modules/.cache/opt-out-atlas/printed.json';

/** A PDF of this build. */
export interface Printed {
  readonly address: string;
  readonly pages: number;
  readonly bytes: number;
  /** Where it lies until it is placed. */
  readonly cached: string;
}

/** The PDFs of this build by address; none when it makes none. */
export function readPrinted(): ReadonlyMap<string, Printed> {
  if (!existsSync(MANIFEST)) return new Map();
  const list = JSON.parse(readFileSync(MANIFEST, 'utf8')) as readonly Printed[];
  return new Map(list.map((printed) => [printed.address, printed]));
}

/** A build without PDFs leaves no list of an earlier one behind. */
export function forgetPrinted(): void {
  rmSync(MANIFEST, { force: true });
}
