import type { AstroIntegration } from 'astro';

/** In `npm run dev`, draws pages anew when facts change; Astro itself follows only the articles. */
export function contentReload(): AstroIntegration {
  return {
    name: 'content-reload',
    hooks: {
      'astro:server:setup': ({ server }) => {
        // Vite watches the whole checkout. Adding a folder by its relative name would make the watcher tell of changes
        // under names that no module has, and pages would keep the old article.
        server.watcher.on('all', (_, file) => {
          if (!/\.(yaml|mdx)$/.test(file)) return;
          // Astro keeps what getStaticPaths gave until it hears this, its own word for a changed article.
          for (const environment of Object.values(server.environments)) environment.hot.send('astro:content-changed', {});
          server.ws.send({ type: 'full-reload' });
        });
      },
    },
  };
}
