import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { z } from 'astro/zod';
import Tinypool from 'tinypool';
import type { PrintFile } from '../print/model.ts';
import { MANIFEST, type Printed } from './manifest.ts';

const CACHE = 'node_modules/.cache/opt-out-atlas/pdf';
/** What else decides how a file looks: the template, the setter, and the versions of all packages. */
const MAKERS = ['src/typeset/document.typ', 'src/typeset/typeset.ts', 'src/format/state-shapes.ts', 'package-lock.json'];

/** Made once for what it prints; the number of pages stands in the name. */
function cachedName(file: PrintFile, makers: string): string {
  return join(CACHE, createHash('sha256').update(makers).update(JSON.stringify(file)).digest('hex').slice(0, 32));
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

/** What is kept beside a file in the cache. */
const Kept = z.object({ pages: z.int(), tooLong: z.array(z.string()) });
/** What the worker gives back. */
const TypesetFile = Kept.extend({ pdf: z.instanceof(Uint8Array) });

/** Sets every file that is not in the cache, on all cores. Stops when a chapter is too long however short. */
export async function makeFiles(files: readonly PrintFile[], site: string, say: (line: string) => void): Promise<readonly Printed[]> {
  await needTypst();
  mkdirSync(CACHE, { recursive: true });
  const makers = MAKERS.map((name) => readFileSync(name, 'utf8')).join('\n');
  const pool = new Tinypool({ filename: new URL('./typeset.ts', import.meta.url).href, maxThreads: availableParallelism() });
  const began = performance.now();
  let made = 0;
  const printed = await Promise.all(
    files.map(async (file): Promise<Printed & { tooLong: readonly string[] }> => {
      const name = cachedName(file, makers);
      if (!existsSync(`${name}.json`)) {
        const set: unknown = await pool.run({ file, site }, { name: 'typeset' });
        const { pdf, pages, tooLong } = TypesetFile.parse(set);
        writeFileSync(`${name}.pdf`, pdf);
        writeFileSync(`${name}.new`, JSON.stringify({ pages, tooLong }));
        // The page count comes last and at once, so that a build that was cut short leaves no half entry.
        renameSync(`${name}.new`, `${name}.json`);
        made += 1;
        if (made % 200 === 0) say(`${made} PDFs set`);
      }
      const { pages, tooLong } = Kept.parse(JSON.parse(readFileSync(`${name}.json`, 'utf8')));
      return { address: file.address, pages, bytes: statSync(`${name}.pdf`).size, cached: `${name}.pdf`, tooLong };
    }),
  );
  await pool.destroy();
  const long = printed.filter(({ tooLong }) => tooLong.length > 0);
  if (long.length > 0)
    throw new Error(
      `Longer than they may be, with all spare parts left out:\n${long.map(({ address, pages, tooLong }) => `${address} · ${tooLong.join(', ')} (${pages} pages). Shorten the first way to refuse.`).join('\n')}`,
    );
  say(`${files.length} PDFs, ${made} set anew, in ${((performance.now() - began) / 1000).toFixed(1)} s`);
  mkdirSync(dirname(MANIFEST), { recursive: true });
  writeFileSync(MANIFEST, JSON.stringify(printed.map(({ address, pages, bytes, cached }): Printed => ({ address, pages, bytes, cached }))));
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
