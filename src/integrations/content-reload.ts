import type { AstroIntegration } from 'astro';

/** In `npm run dev`, reloads the page when facts change; Astro itself watches only the articles. */
export function contentReload(): AstroIntegration {
  return {
    name: 'content-reload',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.watcher.add('content');
        server.watcher.on('change', (file) => {
          if (file.endsWith('.yaml')) server.ws.send({ type: 'full-reload' });
        });
      },
    },
  };
}
