import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import type { Collection } from '../schemas/records.ts';
import { listFolder, readFile } from './files.ts';
import { readArticle } from './read-article.ts';

/**
 * Hands Astro the articles of a collection as `linkedin/en`. A build gets none that cannot be read or holds anything that is refused:
 * it is never compiled, so whatever stands in it never runs. A preview lists them all, and `articleOf` draws none that is broken:
 * to take one off the list and put it back would make pages fail until Astro has heard of both. What is wrong, the library says.
 */
export function articlesLoader(collection: Collection): Loader {
  const folder = `content/${collection}`;
  return {
    name: 'articles',
    load: (context) => {
      const { config, store, watcher } = context;
      const top = fileURLToPath(config.root);
      const load = (id: string): void => {
        const filePath = `${folder}/${id}.mdx`;
        const { text = '' } = readFile(top, filePath);
        const { article } = readArticle(filePath, text);
        if (!watcher && (!article || article.refused.length > 0)) {
          store.delete(id);
          return;
        }
        store.set({ id, data: {}, filePath, digest: context.generateDigest(text), deferredRender: true });
        // An entry that is known from an earlier run is not set again, and would miss its import.
        store.addModuleImport(filePath);
      };

      const ids = listFolder(top, folder)
        .flatMap(({ name, isFolder }) => (isFolder ? listFolder(top, `${folder}/${name}`).map((file) => `${name}/${file.name}`) : []))
        .filter((path) => path.endsWith('.mdx'))
        .map((path) => path.slice(0, -'.mdx'.length));
      for (const id of store.keys().filter((known) => !ids.includes(known))) store.delete(id);
      ids.forEach(load);

      watcher?.on('all', (event, path) => {
        const [, id] = /^([^/]+\/[^/]+)\.mdx$/.exec(relative(join(top, folder), path).replaceAll(sep, '/')) ?? [];
        if (id === undefined) return;
        if (event === 'unlink') store.delete(id);
        else load(id);
      });
      return Promise.resolve();
    },
  };
}
