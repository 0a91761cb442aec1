/** Builds the site a second time with the same day and compares every byte with `dist/`. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { TODAY } from '../site.ts';

function hashes(folder: string): ReadonlyMap<string, string> {
  const files = globSync(join(folder, '**/*')).filter((file) => statSync(file).isFile());
  return new Map(files.map((file) => [relative(folder, file), createHash('sha256').update(readFileSync(file)).digest('hex')]));
}

const AGAIN = '.cache/second-build';
const { status } = spawnSync('npx', ['astro', 'build', '--outDir', AGAIN], {
  stdio: ['ignore', 'ignore', 'inherit'],
  shell: process.platform === 'win32',
  env: { ...process.env, BUILD_DATE: TODAY },
});
if (status !== 0) throw new Error('The second build failed.');
const [first, second] = [hashes('dist'), hashes(AGAIN)];
const different = [...new Set([...first.keys(), ...second.keys()])].filter((file) => first.get(file) !== second.get(file));
for (const file of different)
  console.error(`${file} differs between two builds of one day. Look for a clock, a random number or an unsorted list.`);
console.log(`${first.size} files built twice, ${different.length} differ`);
process.exitCode = different.length > 0 || first.size === 0 ? 1 : 0;
