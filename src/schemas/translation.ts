import { z } from 'astro/zod';
import { Id, Text } from './id.ts';

/** Text that stays as it is in every language: names, and the words on a screen. */
const KEPT = new Set([
  'name', 'shortName', 'owner', 'products', 'product', 'plan', 'aliases', 'sharedNames', 'others', 'path', 'olderPaths', 'label', 'sources',
]); // prettier-ignore

/** The shape below `optional` and `default`. */
function inside(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault ? inside(schema.unwrap()) : schema;
}

/** The texts of one field, or nothing when it holds none. */
function textsIn(field: z.core.$ZodType): z.ZodType | undefined {
  const schema = inside(field);
  if (schema === Text || (schema instanceof z.ZodString && schema.format === null)) return Text;
  if (schema instanceof z.ZodObject) return textsOf(schema);
  if (!(schema instanceof z.ZodArray)) return undefined;
  const item = inside(schema.element);
  const texts = textsIn(item);
  if (texts && item instanceof z.ZodObject && 'id' in item.shape) return z.record(Id, texts);
  return texts && z.array(texts);
}

/**
 * The schema of a translation, `<lang>.yaml`, derived from the schema of the facts: the same text fields, items under their ids,
 * lists by position. Every field is optional here; `catalogue/translate.ts` names what is missing.
 */
export function textsOf(schema: z.ZodObject): z.ZodType | undefined {
  const shape: Readonly<Record<string, z.core.$ZodType>> = schema.shape;
  const fields = Object.entries(shape).flatMap(([name, field]) => {
    const texts = KEPT.has(name) ? undefined : textsIn(field);
    return texts ? [[name, texts.optional()] as const] : [];
  });
  return fields.length > 0 ? z.strictObject(Object.fromEntries(fields)) : undefined;
}
