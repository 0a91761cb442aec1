/** `npm run serve`: the finished site on this machine alone, for reading at home and for the browser tests. */
import { existsSync } from 'node:fs';
import { sayWhyNot, siteServer } from './serve/server.ts';
import { SITE } from './site.ts';

const FOLDER = 'dist';

if (!existsSync(`${FOLDER}/index.html`)) {
  console.error('There is no site in dist/ yet. Run: npm run build');
  process.exit(1);
}
siteServer(FOLDER, SITE.base)
  .once('error', (error) => {
    console.error(sayWhyNot(error, SITE.port));
    process.exitCode = 1;
  })
  .listen(SITE.port, '127.0.0.1', () => {
    console.log(`${SITE.name}: http://localhost:${SITE.port}${SITE.base}`);
  });
