import { lstatSync, readdirSync, readFileSync, statSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../rules/rule.ts';
import { readText } from './read-text.ts';

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}

/** The text of a file below `top`, or the problem that keeps it from being read. */
export function readFile(top: string, file: string): { text?: string; problems: Problem[] } {
  try {
    return readText(file, readFileSync(join(top, file)));
  } catch (error) {
    const code = codeOf(error);
    const at = { rule: 'file', file, field: '' };
    if (code === 'ENOENT') return { problems: [{ ...at, found: 'does not exist', fix: 'Write it, or restore it from git.' }] };
    const found = code === 'EISDIR' ? 'is a folder' : `cannot be read (${code})`;
    return { problems: [{ ...at, found, fix: 'Put a text file in its place.' }] };
  }
}

/** What stands in a folder, sorted by name; nothing if there is no such folder. A link counts as what it is, not as what it points to. */
export function listFolder(top: string, folder: string): readonly { readonly name: string; readonly isFolder: boolean }[] {
  try {
    return readdirSync(join(top, folder))
      .toSorted()
      .map((name) => ({ name, isFolder: lstatSync(join(top, folder, name)).isDirectory() }));
  } catch {
    return [];
  }
}

/** What a path leads to; nothing if it leads nowhere, or round in a circle. */
function statOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

/** Changes whenever a file below a folder is written, added or removed. */
export function stampOf(top: string, folder: string): string {
  return readdirSync(join(top, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => {
      const { mtimeMs, size } = statOf(join(top, folder, name)) ?? {};
      return `${name} ${mtimeMs} ${size}`;
    })
    .join('\n');
}
