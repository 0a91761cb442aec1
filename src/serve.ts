/** Serves the finished site as a plain file server would, for reading at home and for the browser tests. */
import { createServer } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import sirv from 'sirv';
import { SITE } from './site.ts';

const PORT = Number(process.env['PORT'] ?? 4321);
const FOLDER = 'dist';

if (!existsSync(`${FOLDER}/index.html`)) {
  console.error('There is no site in dist/ yet. Run: npm run build');
  process.exit(1);
}
const files = sirv(FOLDER, { etag: true });
const missing = readFileSync(`${FOLDER}/404.html`);

createServer((request, response) => {
  const url = request.url ?? '/';
  const notFound = (): void => {
    response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(missing);
  };
  if (!url.startsWith(SITE.base)) {
    notFound();
    return;
  }
  request.url = url.slice(SITE.base.length - 1);
  files(request, response, notFound);
}).listen(PORT, () => {
  console.log(`${SITE.name}: http://localhost:${PORT}${SITE.base}`);
});
