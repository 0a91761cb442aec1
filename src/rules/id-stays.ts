import { publicIds } from './public-ids.ts';
import type { Finding, Rule } from './rule.ts';

const keyOf = (id: string): string => id.replace(/#.*/, '');

/** An id that was public once stays, or is retired with a reason; what is retired is gone, and its successor exists. */
export const idStays: Rule = (records) => {
  if (records.broken.includes('retired.yaml')) return [];
  const now = new Set(publicIds(records));
  const exists = (id: string): boolean => now.has(id) || records.broken.includes(keyOf(id));
  const retired = new Set(records.retired.map(({ id }) => id));
  const findings: Finding[] = [];
  for (const id of records.ids.filter((one) => !exists(one) && !retired.has(one) && !retired.has(keyOf(one))))
    findings.push({
      file: 'content/ids.txt',
      field: id,
      found: 'has vanished',
      fix: 'Restore it, or add it to content/retired.yaml with a reason.',
    });
  for (const [index, { id, successor }] of records.retired.entries()) {
    const file = 'content/retired.yaml';
    if (now.has(id))
      findings.push({ file, field: `[${index}].id`, found: `is “${id}”, which exists`, fix: 'Remove the line or the item.' });
    if (successor !== undefined && !exists(successor))
      findings.push({
        file,
        field: `[${index}].successor`,
        found: `is “${successor}”, which does not exist`,
        fix: 'Name an id that exists.',
      });
  }
  return findings;
};
