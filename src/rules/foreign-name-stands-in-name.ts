import type { Rule } from './rule.ts';

/** The foreign words of an authority's name are words of that name; else nothing would be marked as foreign. */
export const foreignNameStandsInName: Rule = (records) =>
  records.authorities.flatMap(({ id, facts: { name, foreignName } }) =>
    foreignName && !name.includes(foreignName.words)
      ? [
          {
            file: `content/authorities/${id}/facts.yaml`,
            field: 'foreignName.words',
            found: `“${foreignName.words}” does not stand in the name “${name}”`,
            fix: 'Write the words exactly as they stand in the name.',
          },
        ]
      : [],
  );
