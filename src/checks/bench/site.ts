import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { siteServer } from '../../serve/server.ts';
import { SITE } from '../../site.ts';

/** Where a bench finds the finished site, and how it lets go of it. */
export interface ServedSite {
  /** Scheme, host and port, without a slash at the end. */
  readonly origin: string;
  readonly stop: () => void;
}

/** Serves `dist/` for a bench, once it answers. Stops with the server's own words where it cannot. */
export async function serveSite(port: number): Promise<ServedSite> {
  const server = spawn(process.execPath, ['src/serve.ts'], {
    env: { ...process.env, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  // It says where it listens, or ends.
  await Promise.race([once(server.stdout, 'data'), once(server, 'exit')]);
  if (server.exitCode !== null) process.exit(1);
  return { origin: `http://localhost:${port}`, stop: () => server.kill() };
}

/** Serves a finished site that lies in another folder, the site of another commit for one, on a free port. */
export async function serveFolder(folder: string): Promise<ServedSite> {
  const server = siteServer(folder, SITE.base);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return { origin: `http://127.0.0.1:${address.port}`, stop: () => server.close() };
}
