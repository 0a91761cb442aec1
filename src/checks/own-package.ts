import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';

const Package = z.object({ version: z.string().optional(), dependencies: z.record(z.string(), z.string()).default({}) });

function readPackage(folder: string): z.infer<typeof Package> | undefined {
  const file = join(folder, 'package.json');
  return existsSync(file) ? Package.parse(JSON.parse(readFileSync(file, 'utf8'))) : undefined;
}

/** What a folder's `package.json` asks for and its `node_modules` does not hold in that version, as `name@version`. */
export function lacking(folder: string): readonly string[] {
  return Object.entries(readPackage(folder)?.dependencies ?? {})
    .filter(([name, version]) => readPackage(join(folder, 'node_modules', name))?.version !== version)
    .map(([name, version]) => `${name}@${version}`);
}

/** Fetches what only the commands of one folder need, and `npm ci` at the top therefore leaves out. Says so; stops where it cannot be had. */
export function ensurePackage(folder: string): void {
  const names = lacking(folder);
  if (names.length === 0) return;
  console.log(`Fetching into ${folder}/, once, what only this command needs: ${names.join(', ')}`);
  const { status } = spawnSync('npm', ['ci', '--prefix', folder], { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status === 0) return;
  console.error(`It could not be fetched. Look at the network, then try again, or run: npm ci --prefix ${folder}`);
  process.exit(1);
}
