import { z } from 'astro/zod';
import { distance } from 'fastest-levenshtein';
import type { Finding, Problem } from '../rules/rule.ts';
import { quoted } from '../schemas/fault.ts';
import { whatToWrite } from './what-to-write.ts';

/** `['choices', 1, 'doesNotStop']` → `choices[1].doesNotStop`. */
export function fieldName(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (name, part) => (typeof part === 'number' ? `${name}[${part}]` : name ? `${name}.${String(part)}` : String(part)),
    '',
  );
}

/** The shape at a path, below `optional` and `default`. */
function shapeAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): z.core.$ZodType | undefined {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return shapeAt(schema.unwrap(), path);
  const [part, ...rest] = path;
  if (part === undefined) return schema;
  if (schema instanceof z.ZodArray) return shapeAt(schema.element, rest);
  if (schema instanceof z.ZodRecord) return shapeAt(schema.valueType, rest);
  if (!(schema instanceof z.ZodObject)) return undefined;
  const shape: Readonly<Record<string, z.core.$ZodType>> = schema.shape;
  const below = shape[String(part)];
  return below && shapeAt(below, rest);
}

/** The keys that a part of a record may have. */
function keysAt(schema: z.core.$ZodType | undefined, path: readonly PropertyKey[]): readonly string[] {
  const shape = schema && shapeAt(schema, path);
  return shape instanceof z.ZodObject ? Object.keys(shape.shape) : [];
}

/** The key that was probably meant by one that does not exist. */
function meantBy(key: string, known: readonly string[]): string | undefined {
  return known.find((one) => distance(one.toLowerCase(), key.trim().toLowerCase()) < 3);
}

/** What is said of a key that does not exist: the one that was meant, or those there are. */
function saidOfKey(meant: string | undefined, known: readonly string[]): Pick<Finding, 'found' | 'fix'> {
  const found = 'is an unknown key';
  if (meant !== undefined) return { found, fix: `Write ${meant}, or remove it.` };
  return { found, fix: known.length > 0 ? `Remove it, or use one of: ${known.join(', ')}.` : 'Correct its spelling, or remove it.' };
}

/** What a field should hold where something of another kind stands. */
const KIND: Readonly<Record<string, string>> = {
  string: 'Write a text, in quotes where it looks like a number, a list or something else.',
  number: 'Write a number, without quotes.',
  int: 'Write a whole number, without quotes.',
  boolean: 'Write true or false, without quotes.',
  array: 'Write a list: a line with a dash for each, or [one, two].',
  object: 'Write its fields below it, further in.',
  record: 'Write its fields below it, further in.',
};

const isAre = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;

/** What is said of a thing that is too small or too big, by its kind. */
function sizeOf(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig): Pick<Finding, 'found' | 'fix'> {
  const { input, origin } = issue;
  const length = typeof input === 'string' || Array.isArray(input) ? input.length : undefined;
  const unit = origin === 'string' ? 'letter' : origin === 'array' ? 'item' : '';
  const found = length === 0 ? 'is empty' : length === undefined ? `is ${quoted(input)}` : `has ${isAre(length, unit)}`;
  const [word, limit] = issue.code === 'too_small' ? ['least', Number(issue.minimum)] : ['most', Number(issue.maximum)];
  const own = length === 0 ? whatToWrite(issue.path) : undefined;
  return { found, fix: own ?? `Bring it to at ${word} ${unit ? isAre(limit, unit) : limit}.` };
}

const MISSING = 'is missing';

function saidOf(issue: z.core.$ZodIssue): Pick<Finding, 'found' | 'fix'> {
  const own = whatToWrite(issue.path);
  const values = issue.code === 'invalid_value' ? `Use one of: ${issue.values.map(String).join(', ')}.` : undefined;
  const isNothing = issue.input === undefined || issue.input === null;
  if (isNothing && issue.path.length === 0) return { found: 'holds nothing', fix: 'Write its fields, or restore it from git.' };
  if (isNothing) return { found: MISSING, fix: [own, values].filter(Boolean).join(' ') || 'Write it, or leave the line out.' };
  const [found = '', fix] = issue.message.split('\n');
  if (fix !== undefined) return { found, fix };
  if (values !== undefined) return { found: `is ${quoted(issue.input)}`, fix: values };
  if (issue.code === 'invalid_type') {
    const kind = Array.isArray(issue.input) ? 'a list' : typeof issue.input === 'object' ? 'a group of fields' : quoted(issue.input);
    return { found: `is ${kind}`, fix: KIND[issue.expected] ?? own ?? 'Correct it.' };
  }
  if (issue.code === 'too_small' || issue.code === 'too_big') return sizeOf(issue);
  return { found: `is ${quoted(issue.input)}: ${issue.message}`, fix: own ?? 'Correct it.' };
}

/**
 * What Zod found wrong with the shape of a file, in our words. The schema names the keys there are; a key that is misspelt is not
 * said to be missing as well.
 */
export function shapeProblems(file: string, error: z.ZodError, schema?: z.core.$ZodType): Problem[] {
  const at = (path: readonly PropertyKey[], said: Pick<Finding, 'found' | 'fix'>): Problem => ({
    rule: 'shape',
    file,
    field: fieldName(path),
    ...said,
  });
  const misspelt = new Set<string>();
  const problems = error.issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys') return [at(issue.path, saidOf(issue))];
    const known = keysAt(schema, issue.path);
    return issue.keys.map((key) => {
      const meant = meantBy(key, known);
      if (meant !== undefined) misspelt.add(fieldName([...issue.path, meant]));
      return at([...issue.path, /^[a-zA-Z]{1,40}$/.test(key) ? key : quoted(key)], saidOfKey(meant, known));
    });
  });
  return problems.filter(({ field, found }) => found !== MISSING || !misspelt.has(field));
}
