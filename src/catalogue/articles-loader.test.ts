import { EventEmitter } from 'node:events';
import { appendFileSync, cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { exampleFolder } from '../checks/content-folder.ts';
import { articlesLoader } from './articles-loader.ts';

const FOLDER = 'content/platforms/example';
let top = '';
beforeEach(() => {
  top = exampleFolder();
  cpSync(join(top, FOLDER, 'en.mdx'), join(top, FOLDER, 'de.mdx'));
});
afterEach(() => {
  rmSync(top, { recursive: true });
});

/** What Astro has of the platforms, as it goes on being told. */
async function listed(watcher?: EventEmitter, known: readonly string[] = []): Promise<ReadonlySet<string>> {
  const store = new Set(known);
  const context = {
    config: { root: pathToFileURL(`${top}/`) },
    generateDigest: (text: string) => text,
    watcher,
    store: {
      keys: () => [...store],
      set: ({ id }: { id: string }) => store.add(id),
      delete: (id: string) => store.delete(id),
      addModuleImport: () => undefined,
    },
  };
  await Reflect.apply(articlesLoader('platforms').load, undefined, [context]);
  return store;
}

test.each([
  ['code', '\n{process.exit(1)}\n'],
  ['an import', "\nimport fs from 'node:fs';\n"],
  ['an export', '\nexport const x = process.exit(1);\n'],
  ['HTML', '\n<script>alert(1)</script>\n'],
  ['a brace that is not closed', '\nOpen { brace\n'],
])('a build is never handed a translation with %s', async (_, end) => {
  appendFileSync(join(top, FOLDER, 'de.mdx'), end);
  expect(await listed(undefined, ['example/de', 'gone/en'])).toEqual(new Set(['example/en']));
});

test('broken front matter stops no loading', async () => {
  writeFileSync(join(top, FOLDER, 'de.mdx'), '---\ndescription: "open\n---\n');
  expect(await listed()).toEqual(new Set(['example/en']));
});

test('a preview goes on listing an article that is broken for a while, and forgets one that is removed', async () => {
  const watcher = new EventEmitter();
  const store = await listed(watcher);
  const german = join(top, FOLDER, 'de.mdx');
  writeFileSync(german, '');
  watcher.emit('all', 'change', german);
  expect(store).toEqual(new Set(['example/en', 'example/de']));
  watcher.emit('all', 'unlink', german);
  watcher.emit('all', 'add', join(top, 'content/actions/case/de.mdx'));
  expect(store).toEqual(new Set(['example/en']));
});
