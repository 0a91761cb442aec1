import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { z } from 'astro/zod';
import { lacking } from './own-package.ts';

let folder = '';

function put(path: string, content: object): void {
  mkdirSync(join(folder, path), { recursive: true });
  writeFileSync(join(folder, path, 'package.json'), JSON.stringify(content));
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'package-'));
  put('.', { dependencies: { '@some/tool': '1.0.0', other: '2.0.0' } });
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('nothing is there before the first run', () => {
  expect(lacking(folder)).toEqual(['@some/tool@1.0.0', 'other@2.0.0']);
});

test('another version than the one asked for is fetched anew', () => {
  put('node_modules/@some/tool', { version: '1.0.0' });
  put('node_modules/other', { version: '1.9.9' });
  expect(lacking(folder)).toEqual(['other@2.0.0']);
  put('node_modules/other', { version: '2.0.0' });
  expect(lacking(folder)).toEqual([]);
});

test.each(['bench', 'mutants', 'walk'])('what src/checks/%s needs is asked for exactly, and by nothing else', (name) => {
  const Names = z.record(z.string(), z.string()).default({});
  const read = (file: string): Record<string, string> => {
    const { dependencies, devDependencies } = z
      .object({ dependencies: Names, devDependencies: Names })
      .parse(JSON.parse(readFileSync(file, 'utf8')));
    return { ...dependencies, ...devDependencies };
  };
  const own = read(`src/checks/${name}/package.json`);
  expect(Object.values(own).filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  expect(Object.keys(own).filter((name) => name in read('package.json'))).toEqual([]);
});
