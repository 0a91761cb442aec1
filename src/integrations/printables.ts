import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { zipSync } from 'fflate';
import { loadCatalogue } from '../catalogue/load.ts';
import { printFiles } from '../print/files.ts';
import { routes } from '../routes.ts';
import { SITE, TODAY } from '../site.ts';
import { adviceOn } from '../typeset/cache.ts';
import { makeFiles, placeFiles } from '../typeset/make.ts';
import { forgetPrinted, type Printed } from '../typeset/manifest.ts';

/** The whole shelf in one file, for places without a network. No clock: every file has the oldest date a zip can name. */
function zipAll(printed: readonly Printed[]): Uint8Array {
  const files = Object.fromEntries(printed.map(({ address, cached }) => [address.replace(routes.print, ''), readFileSync(cached)]));
  return zipSync(files, { level: 0, mtime: new Date(1980, 0, 1) });
}

/** Does what needs the disk; where that fails, what to do is told in one line, since the place in our code helps nobody. */
async function withDisk<T>(work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const advice = adviceOn(error);
    if (advice === undefined) throw error;
    const told = new Error(advice);
    told.stack = '';
    throw told;
  }
}

/** Sets the PDFs before the pages are built, which name their pages and weight, and puts them into the finished site. */
export function printables(): AstroIntegration {
  let printed: readonly Printed[] = [];
  return {
    name: 'printables',
    hooks: {
      // A preview has no files to link to.
      'astro:server:setup': () => {
        forgetPrinted();
      },
      'astro:build:start': async ({ logger }) => {
        forgetPrinted();
        if (!SITE.pdf) {
          logger.info('PDF=off: no PDFs');
          return;
        }
        const files = printFiles(loadCatalogue(), TODAY);
        logger.info(`${files.length} PDFs to set or to take from the cache`);
        printed = await withDisk(() =>
          makeFiles(files, SITE.name, (line) => {
            logger.info(line);
          }),
        );
      },
      'astro:build:done': async ({ dir }) => {
        if (printed.length === 0) return;
        const target = fileURLToPath(dir);
        await withDisk(() => {
          placeFiles(printed, target);
          writeFileSync(join(target, routes.printZip), zipAll(printed));
        });
      },
    },
  };
}
