import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'whole-'));
  writeFileSync(join(folder, 'index.html'), 'home');
  writeFileSync(join(folder, '404.html'), 'missing');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test.each([
  ['throw new Error("The disk is full.")', false],
  ['process.exit(1)', false],
  ['process.exitCode = 1', false],
  ['process.exit(0)', true],
])('after a build that ends with %s, that the home page is there is %s', (end, there) => {
  const module = JSON.stringify(pathToFileURL('src/integrations/whole-site.ts').href);
  const site = JSON.stringify(pathToFileURL(`${folder}/`).href);
  const code = `import { leaveNoHomeOnFailure } from ${module}; leaveNoHomeOnFailure(new URL(${site})); ${end}`;
  spawnSync(process.execPath, ['--input-type=module', '--eval', code]);
  expect(existsSync(join(folder, 'index.html'))).toBe(there);
  expect(existsSync(join(folder, '404.html'))).toBe(true);
});
