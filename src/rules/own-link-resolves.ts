import { quoted } from '../schemas/fault.ts';
import { brokenIn, COLLECTIONS, type Collection, type Records } from '../schemas/records.ts';
import { hasAnchor } from './anchors.ts';
import { everyEntry, type FiledEntry } from './entries.ts';
import type { Finding, Rule } from './rule.ts';

/** Pages of their own that a text may lead to. Those of entries are known from the records. */
const PAGES: readonly string[] = [
  '/',
  ...COLLECTIONS.map((collection) => `/${collection}/`),
  ...['about', 'accessibility', 'calendar', 'changes', 'data', 'glossary', 'print', 'search'].map((page) => `/${page}/`),
];

const ENTRY = new RegExp(`^/(?<collection>${COLLECTIONS.join('|')})/(?<id>[a-z0-9-]+)/$`);
const FROM_ROOT = 'Write an address of ours from its root: /platforms/linkedin/.';
type Wrong = Pick<Finding, 'found' | 'fix'>;

/** What is wrong with the spelling of a link, before anybody asks where it leads. */
function misspelt(url: string): Wrong | undefined {
  const named = quoted(url);
  if (url.trim() === '') return { found: 'has a link without an address', fix: FROM_ROOT };
  if (/^(https?:|\/\/|\/?\\|www\.)/i.test(url))
    return { found: `links to ${named}`, fix: 'List it among the sources and cite it: <Cite source="id" />.' };
  if (/^[a-z][a-z0-9+.-]*:/i.test(url)) return { found: `links to ${named}, which is no page`, fix: FROM_ROOT };
  if (!url.startsWith('/') && !url.startsWith('#')) return { found: `links to ${named}`, fix: FROM_ROOT };
  if (url.includes('?')) return { found: `links to ${named}, with a question mark`, fix: 'Leave out what follows it.' };
  if (!/^[a-z0-9/#-]*$/.test(url) || /\/\/|#.*[#/]/.test(url) || url.endsWith('#'))
    return {
      found: `links to ${named}, which is no address of this site`,
      fix: 'Addresses are in lower case: /platforms/linkedin/#setting.',
    };
  if (!/^#|\/(#|$)/.test(url))
    return { found: `links to ${named} without a closing slash`, fix: `Write ${url.replace(/(#.*)?$/, '/$1')}.` };
  return undefined;
}

/** Finds what is wrong with a link on the page of `from`; outside of entries there is no such page. */
function linkChecker(records: Records): (url: string, from?: FiledEntry) => Wrong | undefined {
  const entries = new Map(everyEntry(records).map((entry) => [entry.key, entry]));
  const isBroken = (collection: Collection, id: string): boolean => brokenIn(records.broken, collection).includes(id);
  const collectionOf = (name: string): Collection | undefined => COLLECTIONS.find((collection) => collection === name);

  return (url, from) => {
    const wrong = misspelt(url);
    if (wrong) return wrong;
    const [path = '', anchor] = url.split('#');
    const { collection: name = '', id = '' } = ENTRY.exec(path)?.groups ?? {};
    const collection = collectionOf(name);
    const target = path === '' ? from : entries.get(`${name}/${id}`);
    if (collection && !target)
      return isBroken(collection, id)
        ? undefined
        : { found: `links to ${url}, and there is no such entry`, fix: 'Check the spelling, or write that entry.' };
    if (target)
      return anchor === undefined || hasAnchor(target, anchor)
        ? undefined
        : {
            found: `links to ${url}, and there is no “${anchor}” on that page`,
            fix: 'Name an id of that entry, or leave out what follows #.',
          };
    if (path === '/glossary/' && anchor !== undefined)
      return records.glossary.some((term) => term.id === anchor)
        ? undefined
        : { found: `links to ${url}, and there is no such term`, fix: 'Name the id of a term.' };
    if (PAGES.includes(path)) return undefined;
    return { found: `links to ${url}, and there is no such page`, fix: 'Check the spelling; list pages and entries can be linked.' };
  };
}

/** Links in an article lead to pages of ours that exist, spelt as their addresses are. Other sites are cited, not linked. */
export const articleLinkResolves: Rule = (records) => {
  const check = linkChecker(records);
  return everyEntry(records).flatMap((entry) =>
    entry.article.links.flatMap(({ url, line }): Finding[] => {
      const wrong = check(url, entry);
      return wrong ? [{ file: entry.articleFile, line, field: '', ...wrong }] : [];
    }),
  );
};

/** Where the glossary says more, there is a page. */
export const glossaryLinkResolves: Rule = (records) => {
  const check = linkChecker(records);
  return records.glossary.flatMap(({ more }, index): Finding[] => {
    const wrong = more === undefined ? undefined : check(more);
    return wrong ? [{ file: 'content/glossary.yaml', field: `[${index}].more`, ...wrong }] : [];
  });
};
