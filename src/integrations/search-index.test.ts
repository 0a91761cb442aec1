import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { close } from 'pagefind';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { writeIndex } from './search-index.ts';

vi.mock(import('pagefind'), { spy: true });

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'index-'));
  vi.clearAllMocks();
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('the pages of a site are indexed, and Pagefind is let go', async () => {
  writeFileSync(
    join(folder, 'index.html'),
    '<!doctype html><html lang="en"><title>One</title><body data-pagefind-body>words</body></html>',
  );
  expect(await writeIndex(pathToFileURL(`${folder}/`))).toBe(1);
  expect(existsSync(join(folder, 'pagefind/pagefind.js'))).toBe(true);
  expect(existsSync(join(folder, 'pagefind/pagefind-ui.js'))).toBe(false);
  expect(close).toHaveBeenCalledOnce();
});

test('an index that cannot be made stops the build, and Pagefind is let go all the same', async () => {
  await expect(writeIndex(pathToFileURL(`${folder}/`))).rejects.toThrow('The search index could not be made. Pagefind says: ');
  expect(close).toHaveBeenCalledOnce();
});
