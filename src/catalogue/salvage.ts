import type { z } from 'astro/zod';

type Parent = Record<PropertyKey, unknown> | unknown[];

function isParent(value: unknown): value is Parent {
  return typeof value === 'object' && value !== null;
}

function partOf(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((part, key) => (isParent(part) ? Reflect.get(part, key) : undefined), value);
}

/** What has to go for an issue to vanish: unknown keys, else the innermost list item around it, else the field at the top. */
function faulty(issue: z.core.$ZodIssue): readonly (readonly PropertyKey[])[] {
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => [...issue.path, key]);
  const item = issue.path.findLastIndex((key) => typeof key === 'number');
  return [issue.path.slice(0, item < 0 ? 1 : item + 1)];
}

/** Whether something was there to remove. */
function remove(value: unknown, path: readonly PropertyKey[]): boolean {
  const parent = partOf(value, path.slice(0, -1));
  const key = path.at(-1);
  if (!isParent(parent) || key === undefined || !Object.hasOwn(parent, key)) return false;
  if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else Reflect.deleteProperty(parent, key);
  return true;
}

/** What lies deeper first, and later items before earlier ones, so that removing one does not move another. */
function byPlace(a: readonly PropertyKey[], b: readonly PropertyKey[]): number {
  return b.length - a.length || JSON.stringify(b).localeCompare(JSON.stringify(a), 'en', { numeric: true });
}

/**
 * What of a broken record can still be drawn in a preview: the record without the items and fields that its schema refuses,
 * or nothing when one that it needs is among them. Never used for a build.
 */
export function salvage<S extends z.ZodType>(schema: S, broken: unknown): z.infer<S> | undefined {
  const copy = structuredClone(broken);
  for (;;) {
    const shape = schema.safeParse(copy);
    if (shape.success) return shape.data;
    const paths = new Map(shape.error.issues.flatMap(faulty).map((path) => [JSON.stringify(path), path]));
    if (!isParent(copy) || ![...paths.values()].toSorted(byPlace).every((path) => remove(copy, path))) return undefined;
  }
}
