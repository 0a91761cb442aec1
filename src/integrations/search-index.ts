import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';

/** Builds the search index from the finished pages. Any error stops the build: a site with half an index misleads. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { index, errors } = await pagefind.createIndex({ includeCharacters: '&' });
        if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
        const found = await index.addDirectory({ path: fileURLToPath(dir) });
        const outputPath = fileURLToPath(new URL('pagefind/', dir));
        const written = await index.writeFiles({ outputPath });
        const problems = [...found.errors, ...written.errors];
        if (problems.length > 0) throw new Error(`Pagefind: ${problems.join('; ')}`);
        // Interfaces we do not use.
        const unused = [
          'pagefind-ui.js',
          'pagefind-ui.css',
          'pagefind-modular-ui.js',
          'pagefind-modular-ui.css',
          'pagefind-highlight.js',
          'pagefind-component-ui.js',
          'pagefind-component-ui.css',
        ];
        await Promise.all(unused.map((name) => rm(`${outputPath}${name}`, { force: true })));
        await pagefind.close();
        logger.info(`${found.page_count} pages read for the search index`);
      },
    },
  };
}
