import { brokenIn, COLLECTIONS } from '../schemas/records.ts';
import type { Rule } from './rule.ts';

/** A collection without entries is a folder that was moved or misspelt. Astro only warns of it. */
export const collectionIsNotEmpty: Rule = (records) =>
  COLLECTIONS.filter((collection) => records[collection].length === 0 && brokenIn(records.broken, collection).length === 0).map(
    (collection) => ({
      file: `content/${collection}/`,
      field: '',
      found: 'holds no valid entry',
      fix: 'Restore the folder; if the collection is given up, remove it from src/schemas/records.ts.',
    }),
  );
