import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { adviceOn, CACHE, keepFile, takeFile, writeWhole } from './cache.ts';

const PDF = new TextEncoder().encode('%PDF-1.7 a sheet');
let folder = '';
let name = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cache-'));
  name = join(folder, 'deeper', 'abc');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function thrownBy(work: () => void): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  return undefined;
}

test('what was kept is found again, and nothing else lies beside it', () => {
  expect(takeFile(name)).toBeUndefined();
  const kept = keepFile(name, { pdf: PDF, pages: 2, tooLong: ['uk'] });
  expect(kept).toEqual({ pages: 2, tooLong: ['uk'], bytes: PDF.length, path: `${name}.pdf` });
  expect(takeFile(name)).toEqual(kept);
  expect(readdirSync(join(folder, 'deeper'))).toEqual(['abc.json', 'abc.pdf']);
});

test.each([
  [
    'an emptied file',
    () => {
      truncateSync(`${name}.pdf`);
    },
  ],
  [
    'a file that was cut short',
    () => {
      truncateSync(`${name}.pdf`, 5);
    },
  ],
  [
    'a file with other bytes of the same number',
    () => {
      writeFileSync(`${name}.pdf`, PDF.toReversed());
    },
  ],
  [
    'a missing file',
    () => {
      rmSync(`${name}.pdf`);
    },
  ],
  [
    'an emptied note',
    () => {
      truncateSync(`${name}.json`);
    },
  ],
  [
    'garbage for a note',
    () => {
      writeFileSync(`${name}.json`, '{"pages":');
    },
  ],
  [
    'a note of another shape',
    () => {
      writeFileSync(`${name}.json`, '{"pages":2,"tooLong":[]}');
    },
  ],
  [
    'a missing note',
    () => {
      rmSync(`${name}.json`);
    },
  ],
])('%s counts as nothing, and is made anew', (_, damage) => {
  const kept = keepFile(name, { pdf: PDF, pages: 2, tooLong: [] });
  damage();
  expect(takeFile(name)).toBeUndefined();
  keepFile(name, { pdf: PDF, pages: 2, tooLong: [] });
  expect(takeFile(name)).toEqual(kept);
});

test('a file that cannot be written leaves the old one and nothing half-made', () => {
  const path = join(folder, 'folder');
  writeWhole(join(path, 'inside'), 'old');
  expect(
    thrownBy(() => {
      writeWhole(path, 'new');
    }),
  ).toBeInstanceOf(Error);
  expect(readFileSync(join(path, 'inside'), 'utf8')).toBe('old');
  expect(readdirSync(folder)).toEqual(['folder']);
});

test('no way into the cache is told in one line that says what to do', () => {
  const error = Object.assign(new Error("EACCES: permission denied, open 'x'"), { code: 'EACCES', path: `${CACHE}/pdf/x.pdf` });
  expect(adviceOn(error)).toBe(
    "The PDFs cannot be kept (EACCES: permission denied, open 'x'). Make node_modules/.cache/opt-out-atlas/ a folder that you may write to, or build without them: PDF=off npm run build",
  );
  expect(adviceOn(Object.assign(new Error('EACCES'), { code: 'EACCES', path: 'dist/x.pdf' }))).toBeUndefined();
});

test('so is a full disk', () => {
  const advice = adviceOn(Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' }));
  expect(advice).toMatch(/^The disk is full .*PDF=off npm run build$/);
});

test('any other error keeps its own words', () => {
  expect(adviceOn(new Error('Typst could not set it.'))).toBeUndefined();
  expect(adviceOn('a text')).toBeUndefined();
});
