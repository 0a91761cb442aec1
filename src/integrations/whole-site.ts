import { rmSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { unreachable } from '../report.ts';
import { SITE } from '../site.ts';

/** When this process fails from now on, the folder is left without a home page. */
export function leaveNoHomeOnFailure(folder: URL): void {
  process.once('exit', (code) => {
    if (code !== 0) rmSync(new URL('index.html', folder), { force: true });
  });
}

/** A build that stops half-way, on a full disk or anywhere else, leaves nothing that looks like a whole site. */
export function wholeSite(): AstroIntegration {
  let folder: URL | undefined;
  return {
    name: 'whole-site',
    hooks: {
      'astro:config:done': ({ config }) => {
        folder = config.outDir;
      },
      'astro:build:start': ({ logger }) => {
        const warning = unreachable(SITE);
        if (warning) logger.warn(warning);
      },
      // Not before: a build that stops at the content has not touched the site of an earlier one.
      'astro:build:setup': () => {
        if (folder) leaveNoHomeOnFailure(folder);
        folder = undefined;
      },
    },
  };
}
