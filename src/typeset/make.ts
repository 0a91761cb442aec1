import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { z } from 'astro/zod';
import Tinypool from 'tinypool';
import type { PrintFile } from '../print/model.ts';
import { CACHE, keepFile, takeFile, type KeptFile } from './cache.ts';
import { writePrinted, type Printed } from './manifest.ts';
import { setterPackages } from './setter-packages.ts';

/** What else decides how a file looks, beside the setter's packages: the template and the code around it. */
const MAKERS = ['src/typeset/document.typ', 'src/typeset/typeset.ts', 'src/format/state-shapes.ts'];

/** All that decides how files look but what they print. */
function readMakers(): string {
  const code = MAKERS.map((name) => readFileSync(name, 'utf8').replaceAll('\r\n', '\n'));
  return [...code, ...setterPackages(JSON.parse(readFileSync('package-lock.json', 'utf8')))].join('\n');
}

/** Named for all that it shows, so that it is made once. */
function cachedName(file: PrintFile, site: string, makers: string): string {
  const hash = createHash('sha256').update(makers).update(JSON.stringify({ site, file }));
  return join(CACHE, 'pdf', hash.digest('hex').slice(0, 32));
}

/** One clear message where Typst has no program for the machine, instead of one for each file. */
async function needTypst(): Promise<void> {
  try {
    await import('@myriaddreamin/typst-ts-node-compiler');
  } catch (error) {
    throw new Error(
      `The PDFs cannot be made here: Typst comes with no program for ${process.platform} on ${process.arch}. ` +
        'Build the site without them: PDF=off npm run build',
      { cause: error },
    );
  }
}

/** What the worker gives back. */
const TypesetFile = z.object({ pdf: z.instanceof(Uint8Array), pages: z.int(), tooLong: z.array(z.string()) });

/** Sets every file that is not in the cache, on all cores. Stops when a chapter is too long however short. */
export async function makeFiles(files: readonly PrintFile[], site: string, say: (line: string) => void): Promise<readonly Printed[]> {
  await needTypst();
  const makers = readMakers();
  const pool = new Tinypool({ filename: new URL('./typeset.ts', import.meta.url).href, maxThreads: availableParallelism() });
  const began = performance.now();
  let made = 0;
  const make = async (name: string, file: PrintFile): Promise<KeptFile> => {
    const kept = keepFile(name, TypesetFile.parse(await pool.run({ file, site }, { name: 'typeset' })));
    made += 1;
    if (made % 200 === 0) say(`${made} PDFs set`);
    return kept;
  };
  const printed = await Promise.all(
    files.map(async (file): Promise<Printed & { tooLong: readonly string[] }> => {
      const name = cachedName(file, site, makers);
      const { path, ...kept } = takeFile(name) ?? (await make(name, file));
      return { address: file.address, cached: path, ...kept };
    }),
  ).finally(() => pool.destroy());
  const long = printed.filter(({ tooLong }) => tooLong.length > 0);
  if (long.length > 0)
    throw new Error(
      `Longer than they may be, with all spare parts left out:\n${long.map(({ address, pages, tooLong }) => `${address} · ${tooLong.join(', ')} (${pages} pages). Shorten the first way to refuse.`).join('\n')}`,
    );
  say(`${files.length} PDFs, ${made} set anew, in ${((performance.now() - began) / 1000).toFixed(1)} s`);
  writePrinted(printed);
  return printed;
}

/** Puts the files where the site has them. */
export function placeFiles(printed: readonly Printed[], target: string): void {
  for (const { address, cached } of printed) {
    const path = join(target, address);
    mkdirSync(dirname(path), { recursive: true });
    copyFileSync(cached, path);
  }
}
