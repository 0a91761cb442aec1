import { COLLECTIONS, type Records } from '../schemas/records.ts';
import { everyEntry } from './entries.ts';
import type { Problem, Rule } from './rule.ts';

function idsOf(records: Records): Readonly<Record<string, ReadonlySet<string>>> {
  return Object.fromEntries(COLLECTIONS.map((collection) => [collection, new Set(records[collection].map(({ id }) => id))]));
}

/** The entries that facts name exist. */
export const linkResolves: Rule = (records) => {
  const ids = idsOf(records);
  const problems: Problem[] = [];
  const demand = (collection: (typeof COLLECTIONS)[number], id: string, file: string, field: string): void => {
    if (ids[collection]?.has(id)) return;
    const fix = `Check the spelling, or write content/${collection}/${id}/.${collection === 'platforms' ? ' Names without a page go into others.' : ''}`;
    problems.push({ file, field, found: `names “${id}”, and content/${collection}/ has no such entry`, fix });
  };
  for (const { id, facts } of records.actions) {
    const file = `content/actions/${id}/facts.yaml`;
    facts.authorities.forEach((authority, index) => {
      demand('authorities', authority, file, `authorities[${index}]`);
    });
    facts.against.forEach((platform, index) => {
      demand('platforms', platform, file, `against[${index}]`);
    });
    facts.concerns.forEach((platform, index) => {
      demand('platforms', platform, file, `concerns[${index}]`);
    });
  }
  for (const { id, facts } of records.authorities)
    facts.leadFor.forEach(({ platform }, index) => {
      demand('platforms', platform, `content/authorities/${id}/facts.yaml`, `leadFor[${index}].platform`);
    });
  for (const { id, facts } of records.platforms)
    if (facts.leadAuthority)
      demand('authorities', facts.leadAuthority.authority, `content/platforms/${id}/facts.yaml`, 'leadAuthority.authority');
  return problems;
};

const ENTRY = new RegExp(`^/(${COLLECTIONS.join('|')})/([^/#]+)(/?)`);

/** Links in an article to entries of ours lead to an entry that exists, spelt as its address is. */
export const articleLinkResolves: Rule = (records) => {
  const ids = idsOf(records);
  return everyEntry(records).flatMap(({ article, articleFile }) =>
    article.links.flatMap(({ url, line }) => {
      const where = { file: articleFile, field: `line ${line}` };
      if (/^https?:/.test(url))
        return [{ ...where, found: `links to ${url}`, fix: 'List it among the sources and cite it: <Cite source="id" />.' }];
      if (!url.startsWith('/') && !url.startsWith('#'))
        return [{ ...where, found: `links to “${url}”`, fix: 'Write an address of ours from its root: /platforms/linkedin/.' }];
      const [, collection = '', id = '', slash] = ENTRY.exec(url) ?? [];
      if (!collection) return [];
      if (!ids[collection]?.has(id))
        return [{ ...where, found: `links to ${url}, and there is no such entry`, fix: 'Check the spelling, or write that entry.' }];
      return slash ? [] : [{ ...where, found: `links to ${url} without a closing slash`, fix: `Write /${collection}/${id}/.` }];
    }),
  );
};
