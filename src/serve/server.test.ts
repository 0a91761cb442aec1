import { once } from 'node:events';
import fs, { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request as httpRequest, type IncomingHttpHeaders, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { sayWhyNot, siteServer } from './server.ts';

const TEXT = Array.from({ length: 300 }, (_, at) => String(at % 10)).join('');
const FILES = {
  'index.html': TEXT,
  '404.html': '<h1>Not here</h1>',
  _headers: '/*\n  X-Content-Type-Options: nosniff\n/_astro/*\n  Cache-Control: public, max-age=31536000, immutable\n',
  'page/index.html': 'a page',
  'a space.txt': 'spaced',
  '_astro/a.css': 'a{}',
  'pagefind/a.pf_meta': 'meta',
  'pagefind/wasm.en.pagefind': 'wasm',
  'big.pdf': 'x'.repeat(3_000_000),
};

const folder = mkdtempSync(join(tmpdir(), 'serve-'));
const secret = `${folder}.secret`;
const secretName = basename(secret);
let servers: readonly Server[] = [];

beforeAll(async () => {
  writeFileSync(secret, 'secret');
  for (const [name, text] of Object.entries(FILES)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  servers = [siteServer(folder, '/'), siteServer(folder, '/atlas/')];
  await Promise.all(servers.map((server) => once(server.listen(0, '127.0.0.1'), 'listening')));
});
afterAll(() => {
  for (const server of servers) server.close();
  rmSync(folder, { recursive: true });
  rmSync(secret);
});

interface Reply {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Asks for a path as it is written: `fetch` would tidy it first. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET', server = servers[0]): Promise<Reply> {
  const address = server?.address();
  if (!address || typeof address === 'string') throw new Error('The server does not listen.');
  return new Promise((resolve, reject) => {
    httpRequest({ host: '127.0.0.1', port: address.port, path, headers, method, agent: false }, (response) => {
      let body = '';
      response.setEncoding('latin1');
      response.on('data', (part: string) => (body += part));
      response.on('end', () => {
        resolve({ status: response.statusCode, headers: response.headers, body });
      });
      response.on('error', reject);
    })
      .on('error', reject)
      .end();
  });
}

test.each([
  ['bytes=0-9', 206, TEXT.slice(0, 10)],
  ['bytes=290-', 206, TEXT.slice(290)],
  ['bytes=290-9999', 206, TEXT.slice(290)],
  ['bytes=-100', 206, TEXT.slice(-100)],
  ['abc', 200, TEXT],
  ['lines=0-9', 200, TEXT],
  ['bytes=0-1,5-6', 200, TEXT],
])('the range %s gives %i and the right bytes', async (range, status, body) => {
  expect(await ask('/', { range })).toMatchObject({ status, body });
});

test.each(['bytes=50-10', 'bytes=300-', 'bytes=999-1000'])('the range %s cannot be given, and the server lives', async (range) => {
  const reply = await ask('/', { range });
  expect(reply.status).toBe(416);
  expect(reply.headers['content-range']).toBe('bytes */300');
  expect(await ask('/')).toMatchObject({ status: 200, body: TEXT });
});

test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE'])('%s is refused', async (method) => {
  const reply = await ask('/', {}, method);
  expect(reply).toMatchObject({ status: 405, body: '' });
  expect(reply.headers.allow).toBe('GET, HEAD');
});

test('HEAD gives the head alone', async () => {
  const reply = await ask('/', {}, 'HEAD');
  expect(reply).toMatchObject({ status: 200, body: '' });
  expect(reply.headers['content-length']).toBe('300');
});

test('a file that went since the start is missing, and a new one is there', async () => {
  writeFileSync(join(folder, 'gone.txt'), 'here');
  expect(await ask('/gone.txt')).toMatchObject({ status: 200, body: 'here' });
  rmSync(join(folder, 'gone.txt'));
  expect(await ask('/gone.txt')).toMatchObject({ status: 404, body: FILES['404.html'] });
});

test('a file that goes between the look for it and its opening is missing', async () => {
  const file = join(folder, 'going.txt');
  writeFileSync(file, 'here');
  const { createReadStream } = fs;
  vi.spyOn(fs, 'createReadStream').mockImplementationOnce((path, options) => {
    rmSync(file);
    return createReadStream(path, options);
  });
  const reply = await ask('/going.txt');
  expect(reply).toMatchObject({ status: 404, body: FILES['404.html'] });
  expect(reply.headers).not.toHaveProperty('last-modified');
});

test.each([
  '/nothing/',
  '/_headers',
  '/%5fheaders',
  '/platforms/%2e%2e/_headers',
  '/%',
  '/%00',
  '/%ff',
  '/../',
  `/../${secretName}`,
  `/%2e%2e/${secretName}`,
  `/..%2f${secretName}`,
  `/..%5c${secretName}`,
  `/page/../../${secretName}`,
  '//evil.example/',
  'http://evil.example/',
])('%s is missing and leaks nothing', async (path) => {
  const reply = await ask(path);
  expect(reply).toMatchObject({ status: 404, body: FILES['404.html'] });
  expect(reply.headers['content-type']).toBe('text/html; charset=utf-8');
});

test('a name longer than any file may have is missing', async () => {
  expect(await ask(`/${'a'.repeat(5000)}`)).toMatchObject({ status: 404, body: FILES['404.html'] });
});

test('a page without its slash is sent on, with its query', async () => {
  const reply = await ask('/page?region=uk');
  expect(reply.status).toBe(301);
  expect(reply.headers.location).toBe('/page/?region=uk');
  expect(await ask('/page/?region=uk')).toMatchObject({ status: 200, body: 'a page' });
});

test('every file has a type, the files of Pagefind too', async () => {
  const types = await Promise.all(
    ['/', '/_astro/a.css', '/pagefind/a.pf_meta', '/pagefind/wasm.en.pagefind', '/big.pdf'].map(
      async (path) => (await ask(path)).headers['content-type'],
    ),
  );
  expect(types).toEqual([
    'text/html; charset=utf-8',
    'text/css; charset=utf-8',
    'application/octet-stream',
    'application/octet-stream',
    'application/pdf',
  ]);
});

test('a name with a space, and a file longer than one piece', async () => {
  expect((await ask('/a%20space.txt')).body).toBe('spaced');
  expect((await ask('/big.pdf')).body).toHaveLength(FILES['big.pdf'].length);
});

test('pages are asked for again, named files are kept, both with the headers of the site', async () => {
  const [page, style, missing] = [await ask('/'), await ask('/_astro/a.css'), await ask('/_astro/gone.css')];
  expect(page.headers['cache-control']).toBe('no-cache');
  expect(style.headers['cache-control']).toBe('public, max-age=31536000, immutable');
  expect(missing.headers['cache-control']).toBe('no-cache');
  for (const { headers } of [page, style, missing]) expect(headers['x-content-type-options']).toBe('nosniff');
});

test('what a browser has already is not sent again', async () => {
  const { headers } = await ask('/');
  expect(await ask('/', { 'if-none-match': `"other", ${headers.etag ?? ''}` })).toMatchObject({ status: 304, body: '' });
  expect(await ask('/', { 'if-none-match': '"other"' })).toMatchObject({ status: 200 });
});

test('under a folder, only what stands in it', async () => {
  const under = (path: string): Promise<Reply> => ask(path, {}, 'GET', servers[1]);
  expect(await under('/atlas/page/')).toMatchObject({ status: 200, body: 'a page' });
  expect((await under('/atlas/page')).headers.location).toBe('/atlas/page/');
  expect((await under('/atlas/_astro/a.css')).headers['cache-control']).toMatch(/immutable/);
  expect(await under('/page/')).toMatchObject({ status: 404, body: FILES['404.html'] });
});

test('a taken port is named in one line, with what to type', async () => {
  const address = servers[0]?.address();
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
  const second = siteServer(folder, '/');
  const failed = once(second, 'error');
  second.listen(port, '127.0.0.1');
  const [error]: unknown[] = await failed;
  if (!(error instanceof Error)) throw new Error('There is no error.');
  expect(sayWhyNot(error, 4321)).toBe('Port 4321 is taken. PORT=4322 npm run serve');
  expect(sayWhyNot(error, 65_535)).toBe('Port 65535 is taken. PORT=4321 npm run serve');
});
