import type { z } from 'astro/zod';
import type { Problem } from '../rules/rule.ts';

/** `['choices', 1, 'doesNotStop']` → `choices[1].doesNotStop`. */
export function fieldName(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (name, part) => (typeof part === 'number' ? `${name}[${part}]` : name ? `${name}.${String(part)}` : String(part)),
    '',
  );
}

/** What Zod found wrong with the shape of a file, in our words. */
export function shapeProblems(file: string, error: z.ZodError): Problem[] {
  return error.issues.map((issue) => {
    const field = fieldName(issue.path);
    if (issue.code === 'unrecognized_keys') {
      const keys = issue.keys.join(', ');
      return {
        rule: 'shape',
        file,
        field,
        found: `has the unknown key ${keys}`,
        fix: 'Check its spelling against src/schemas/, or remove it.',
      };
    }
    if (issue.code === 'invalid_type' && issue.input === undefined) {
      return {
        rule: 'shape',
        file,
        field,
        found: 'is missing',
        fix: `Add it; its meaning stands in src/schemas/. ${MISSING[String(issue.path.at(-1))] ?? ''}`.trim(),
      };
    }
    if (issue.code === 'invalid_value') {
      return {
        rule: 'shape',
        file,
        field,
        found: `is “${String(issue.input)}”`,
        fix: `Use one of: ${issue.values.map(String).join(', ')}.`,
      };
    }
    return {
      rule: 'shape',
      file,
      field,
      found: `is wrong: ${issue.message.replace(/\.$/, '')}`,
      fix: 'Correct it; its meaning stands in src/schemas/.',
    };
  });
}

/** What to write, for the fields people forget most. */
const MISSING: Readonly<Record<string, string>> = {
  doesNotStop: 'Say what this choice does not stop, e.g. training already done.',
  sources: 'Name the source that was read.',
  checked: 'Write the day the fact was compared with its sources.',
};
