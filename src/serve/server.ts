import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join, resolve } from 'node:path';
import { send } from '@fastify/send';
import { headersOf, readHeaderRules, type HeaderRule } from './headers.ts';

const HEADER_FILE = '/_headers';

interface Site {
  readonly folder: string;
  /** Where the site begins, with a slash at both ends. */
  readonly base: string;
  readonly rules: readonly HeaderRule[];
}

/** Before everything else a file may be newer than the one a browser has: a build may have come in between. */
function headersFor(site: Site, address: string): Headers {
  const headers = headersOf(site.rules, address);
  if (!headers.has('cache-control')) headers.set('cache-control', 'no-cache');
  return headers;
}

async function sendMissing(site: Site, response: ServerResponse): Promise<void> {
  const page = await readFile(join(site.folder, '404.html')).catch(() => 'There is no such page.');
  for (const name of response.getHeaderNames()) response.removeHeader(name);
  const headers = headersFor(site, '/404.html');
  headers.set('content-type', 'text/html; charset=utf-8');
  response.setHeaders(headers).writeHead(404).end(page);
}

async function answer(site: Site, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  const [, path = '', query = ''] = /^([^?]*)(.*)$/s.exec(request.url ?? '') ?? [];
  const address = `/${path.slice(site.base.length)}`;
  if (!path.startsWith(site.base)) {
    await sendMissing(site, response);
    return;
  }
  const found = await send(request, address, { root: site.folder, cacheControl: false, dotfiles: 'allow' });
  // The file that was found, not the address: `/%5fheaders` and `/a/%2e%2e/_headers` lead to it as well.
  const isHeaderFile = found.type === 'file' && resolve(found.metadata.path) === resolve(site.folder, `.${HEADER_FILE}`);
  if (isHeaderFile || [400, 403, 404].includes(found.statusCode)) {
    found.stream.destroy();
    await sendMissing(site, response);
    return;
  }
  const headers = headersFor(site, address);
  for (const [name, value] of Object.entries(found.headers)) headers.set(name, value);
  if (found.type === 'file' && found.statusCode !== 304 && !headers.has('content-type'))
    headers.set('content-type', 'application/octet-stream');
  if (found.type === 'directory') headers.set('location', site.base.slice(0, -1) + (headers.get('location') ?? '') + query);
  response.once('close', () => found.stream.destroy());
  found.stream.once('error', () => {
    // Nothing has left yet where the file went between the look for it and its opening.
    if (response.headersSent) response.destroy();
    else void sendMissing(site, response);
  });
  response.statusCode = found.statusCode;
  found.stream.pipe(response.setHeaders(headers));
}

/** Serves the files of a finished site as a plain host would, with the headers that its `_headers` asks for. */
export function siteServer(folder: string, base: string): Server {
  const headerFile = join(folder, HEADER_FILE);
  const site = { folder, base, rules: existsSync(headerFile) ? readHeaderRules(readFileSync(headerFile, 'utf8')) : [] };
  return createServer((request, response) => {
    answer(site, request, response).catch((error: unknown) => {
      console.error(`${request.url ?? ''}: ${error instanceof Error ? error.message : String(error)}`);
      response.destroy();
    });
  });
}

/** Why a server does not listen, and what to type instead. */
export function sayWhyNot(error: NodeJS.ErrnoException, port: number): string {
  const other = `PORT=${port === 65_535 || port < 1024 ? 4321 : port + 1} npm run serve`;
  if (error.code === 'EADDRINUSE') return `Port ${port} is taken. ${other}`;
  if (error.code === 'EACCES') return `Port ${port} is not open to you. ${other}`;
  return `Port ${port} cannot be used: ${error.message}. ${other}`;
}
