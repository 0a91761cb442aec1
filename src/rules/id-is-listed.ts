import { publicIds } from './public-ids.ts';
import { some, type Rule } from './rule.ts';

/** Every id that is published is remembered, so that it can be missed when it goes. */
export const idIsListed: Rule = (records) => {
  const known = new Set(records.ids);
  const added = publicIds(records).filter((id) => !known.has(id));
  if (added.length === 0 || records.broken.includes('ids.txt')) return [];
  return [{ file: 'content/ids.txt', field: '', found: `lacks ${some(added)}`, fix: 'Run npm run edition; it adds the new ids.' }];
};
