import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { getEntry, render } from 'astro:content';
import type { Collection, Entry } from '../schemas/records.ts';

/**
 * The article of an entry, ready to be drawn. Nothing in a preview whose article is broken: a text that was refused is never run,
 * not even in the moment before Astro has taken it away.
 * @throws where a build finds no article, which the check would have said.
 */
export async function articleOf(
  collection: Collection,
  { id, article }: Pick<Entry<unknown>, 'id' | 'article'>,
  language = 'en',
): Promise<AstroComponentFactory | undefined> {
  const preview = import.meta.env.DEV;
  if (preview && article.words === 0) return undefined;
  const found = await getEntry(collection, `${id}/${language}`);
  if (!found && preview) return undefined;
  if (!found) throw new Error(`content/${collection}/${id} has no article in this language.`);
  return (await render(found)).Content;
}
