import { globSync, readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import ts from 'typescript';

/** The files that run in a browser: the scripts and all they import, for types too. Paths from the root, with `/`. */
export function browserFiles(): readonly string[] {
  const scripts = globSync('src/scripts/**/*.ts', { exclude: (file) => file.endsWith('.test.ts') });
  const found = new Set(scripts.map((file) => resolve(file)));
  for (const file of found)
    for (const { fileName } of ts.preProcessFile(readFileSync(file, 'utf8')).importedFiles)
      if (fileName.startsWith('.')) found.add(resolve(file, '..', fileName));
  return [...found].map((file) => relative('.', file).replaceAll('\\', '/'));
}
