import { publicIds } from './public-ids.ts';
import type { Finding, Rule } from './rule.ts';

/** An id that was public once stays, or is retired with a reason; what is retired is gone, and its successor exists. */
export const idStays: Rule = (records) => {
  const now = new Set(publicIds(records));
  const known = new Set(records.ids);
  const retired = new Set(records.retired.map(({ id }) => id));
  const problems: Finding[] = [];
  for (const id of records.ids.filter((one) => !now.has(one) && !retired.has(one) && !retired.has(one.split('#')[0] ?? '')))
    problems.push({
      file: 'content/ids.txt',
      field: id,
      found: 'has vanished',
      fix: 'Restore it, or add it to content/retired.yaml with a reason.',
    });
  const added = [...now].filter((id) => !known.has(id));
  if (added.length > 0)
    problems.push({
      file: 'content/ids.txt',
      field: '',
      found: `lacks ${added.slice(0, 3).join(', ')}${added.length > 3 ? ` and ${added.length - 3} more` : ''}`,
      fix: 'Run npm run edition; it adds the new ids.',
    });
  for (const [index, { id, successor }] of records.retired.entries()) {
    if (now.has(id))
      problems.push({
        file: 'content/retired.yaml',
        field: `[${index}].id`,
        found: `is “${id}”, which exists`,
        fix: 'Remove the line or the item.',
      });
    if (successor !== undefined && !now.has(successor))
      problems.push({
        file: 'content/retired.yaml',
        field: `[${index}].successor`,
        found: `is “${successor}”, which does not exist`,
        fix: 'Name an id that exists.',
      });
  }
  return problems;
};
