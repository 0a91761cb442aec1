import type { Rule } from './rule.ts';

/** A case without an outcome says how far the search for one went. */
export const openCaseSaysUntilWhen: Rule = (records) =>
  records.actions.flatMap(({ id, facts }) =>
    (facts.status === 'open' || facts.status === 'unknown') && facts.lookedUntil === undefined
      ? [
          {
            file: `content/actions/${id}/facts.yaml`,
            field: 'lookedUntil',
            found: `is missing although the status is ${facts.status}`,
            fix: 'Write the date of the newest source searched: “no decision found as of …”.',
          },
        ]
      : [],
  );
