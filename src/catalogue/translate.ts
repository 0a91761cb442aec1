import { z } from 'astro/zod';
import type { Problem } from '../rules/rule.ts';

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The shape below `optional`, and the fields of an object by name. */
function fieldsOf(texts: z.core.$ZodType): Readonly<Record<string, z.core.$ZodType>> {
  const shape = texts instanceof z.ZodOptional ? texts.unwrap() : texts;
  return shape instanceof z.ZodObject ? shape.shape : {};
}

/** Whether a text names the same words on the screen, in the same order: they are quoted as the product shows them. */
function sameScreenWords(original: string, translated: string): boolean {
  const words = (text: string): string => (text.match(/`[^`]+`/g) ?? []).join(' ');
  return words(original) === words(translated);
}

/**
 * Facts with their texts in another language. Whatever is missing or superfluous becomes a problem, and the original stays in its place,
 * so that nothing is lost. `texts` is the schema that `textsOf` derives.
 */
export function translate(
  original: unknown,
  translated: unknown,
  texts: z.core.$ZodType,
  file: string,
): { value: unknown; problems: Problem[] } {
  const problems: Problem[] = [];
  const say = (field: string, found: string, fix: string): void => {
    problems.push({ rule: 'translation', file, field, found, fix });
  };

  function overlay(from: unknown, to: unknown, shape: z.core.$ZodType, field: string): unknown {
    if (from === undefined) {
      if (to !== undefined) say(field, 'translates a text that the facts do not have', 'Remove it, or add the text to facts.yaml.');
      return from;
    }
    const schema = shape instanceof z.ZodOptional ? shape.unwrap() : shape;
    if (typeof from === 'string') {
      if (typeof to !== 'string') say(field, 'is missing', `Translate: ${from}`);
      else if (!sameScreenWords(from, to))
        say(field, 'has other words in backticks than the facts', 'Words on a screen stay as the product shows them.');
      return typeof to === 'string' ? to : from;
    }
    if (Array.isArray(from)) return overlayList(from, to, schema, field);
    if (!isObject(from)) return from;
    const parts = Object.entries(fieldsOf(schema)).map(([name, part]) => {
      const below = isObject(to) ? to[name] : undefined;
      return [name, overlay(from[name], below, part, field ? `${field}.${name}` : name)] as const;
    });
    return { ...from, ...Object.fromEntries(parts.filter(([, value]) => value !== undefined)) };
  }

  function overlayList(from: readonly unknown[], to: unknown, schema: z.core.$ZodType, field: string): unknown {
    if (schema instanceof z.ZodRecord) {
      const known = from.flatMap((item) => (isObject(item) && typeof item['id'] === 'string' ? [item['id']] : []));
      for (const id of isObject(to) ? Object.keys(to).filter((one) => !known.includes(one)) : [])
        say(`${field}.${id}`, 'translates an item that the facts do not have', 'Check the id, or remove it.');
      return from.map((item) => {
        const id = isObject(item) ? String(item['id']) : '';
        return overlay(item, isObject(to) ? to[id] : undefined, schema.valueType, `${field}.${id}`);
      });
    }
    if (!(schema instanceof z.ZodArray)) return from;
    const list: readonly unknown[] = Array.isArray(to) ? to : [];
    if (list.length > from.length)
      say(field, `has ${list.length} lines, and the facts have ${from.length}`, 'Lists are translated line by line.');
    return from.map((item, index) => overlay(item, list[index], schema.element, `${field}[${index}]`));
  }

  return { value: overlay(original, translated, texts, ''), problems };
}
