import { readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';

/** Interfaces we do not use. */
const UNUSED = [
  'pagefind-ui.js',
  'pagefind-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-modular-ui.css',
  'pagefind-highlight.js',
  'pagefind-component-ui.js',
  'pagefind-component-ui.css',
];

/** Pagefind writes on the console that a part of the index did not come, and answers from the rest. Ours fails, so that the page can say so. */
const SWALLOWED = /catch\((\w+)\)\{console\.error\(`Failed to load the index chunk [^`]*`\)/;

async function failOnLostPart(file: string): Promise<void> {
  const script = await readFile(file, 'utf8');
  if (!SWALLOWED.test(script)) throw new Error(`${file} is another than was known: a lost part of the index may pass unsaid.`);
  await writeFile(file, script.replace(SWALLOWED, '$&;throw $1'));
}

function stopAt(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`The search index could not be made. Pagefind says: ${errors.join('; ')}`);
}

/** Reads the pages of a finished site and writes the index beside them; gives the number of pages. Any error is thrown: half an index misleads. */
export async function writeIndex(dir: URL): Promise<number> {
  const outputPath = fileURLToPath(new URL('pagefind/', dir));
  try {
    const { index, errors } = await pagefind.createIndex({ includeCharacters: '&' });
    stopAt(errors);
    if (!index) throw new Error('Pagefind gave no index.');
    const found = await index.addDirectory({ path: fileURLToPath(dir) });
    stopAt(found.page_count === 0 ? [...found.errors, 'no pages'] : found.errors);
    const written = await index.writeFiles({ outputPath });
    stopAt(written.errors);
    await Promise.all(UNUSED.map((name) => rm(`${outputPath}${name}`, { force: true })));
    await Promise.all(['pagefind.js', 'pagefind-worker.js'].map((name) => failOnLostPart(`${outputPath}${name}`)));
    return found.page_count;
  } finally {
    // Pagefind runs as a program of its own, which would go on after a build that failed.
    await pagefind.close();
  }
}

/** Builds the search index from the finished pages. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        logger.info(`${await writeIndex(dir)} pages read for the search index`);
      },
    },
  };
}
