import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'astro/zod';
import type { Problem } from '../rules/rule.ts';

const FILE = 'node_modules/.cache/opt-out-atlas/content.json';
const Stored = z.object({ maker: z.string(), parsed: z.record(z.string(), z.unknown()) });

function hashOf(...parts: readonly string[]): string {
  return parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest('hex');
}

/** Whatever decides how a text is read: our own reading, the schema of a front matter, and the parsers. Another one makes another cache. */
function makerOf(top: string): string {
  const own = globSync(['src/catalogue/**/*.ts', 'src/schemas/*.ts', 'src/markdown/features.ts'], { cwd: top }).toSorted();
  const parsers = ['yaml', 'satteri', 'github-slugger', 'zod']
    .map((name) => `node_modules/${name}/package.json`)
    .filter((file) => existsSync(join(top, file)));
  return hashOf(...[...own, ...parsers].map((file) => readFileSync(join(top, file), 'utf8')));
}

/** What a file was read as: plain data, and whatever is wrong with it. */
export interface Read {
  readonly problems: Problem[];
}

/** What files were parsed into, kept on disk between runs under the hash of their text. */
export interface ParseCache {
  /** What the text was parsed into before, else what `parse` makes of it now. */
  readonly get: <T extends Read>(file: string, text: string, parse: (file: string, text: string) => T, shape: z.ZodType<T>) => T;
  /** Writes what was asked for since the start, if it differs from what is on disk. */
  readonly save: () => void;
}

function stored(path: string, maker: string): Map<string, unknown> {
  try {
    const cache = Stored.parse(JSON.parse(readFileSync(path, 'utf8')));
    return new Map(cache.maker === maker ? Object.entries(cache.parsed) : []);
  } catch {
    return new Map(); // Missing or cut short: all is parsed.
  }
}

/** Opens the cache of the checkout at `top`. Only a time saver: what cannot be read or written is made anew. */
export function openParseCache(top: string): ParseCache {
  const path = join(top, FILE);
  const maker = makerOf(top);
  const known = stored(path, maker);
  const used = new Map<string, unknown>();
  let changed = false;
  return {
    get: (file, text, parse, shape) => {
      const key = hashOf(file, '\0', text);
      const kept = shape.safeParse(used.get(key) ?? known.get(key));
      const value = kept.success ? kept.data : parse(file, text);
      if (!kept.success) changed = true;
      used.set(key, value);
      return value;
    },
    save: () => {
      if (!changed) return;
      changed = false;
      try {
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(`${path}.${process.pid}`, JSON.stringify({ maker, parsed: Object.fromEntries(used) }));
        renameSync(`${path}.${process.pid}`, path);
      } catch {
        // A machine where nothing may be written is only slower.
      }
    },
  };
}
