import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { Action } from '../schemas/action.ts';
import { Article } from '../schemas/article.ts';
import { Authority } from '../schemas/authority.ts';
import { Calendar } from '../schemas/calendar.ts';
import { Claim } from '../schemas/claim.ts';
import { Glossary } from '../schemas/glossary.ts';
import { Guide } from '../schemas/guide.ts';
import { Platform } from '../schemas/platform.ts';
import { Retired } from '../schemas/retired.ts';
import { examplePlatform } from '../checks/example.ts';
import { shapeProblems } from './shape-problems.ts';
import { whatToWrite } from './what-to-write.ts';

const SCHEMAS = { Action, Article, Authority, Calendar, Claim, Glossary, Guide, Platform, Retired };

/** What is said of a platform with some fields changed. */
function said(over: object): readonly string[] {
  const { error } = Platform.safeParse({ ...examplePlatform(), ...over }, { reportInput: true });
  return error ? shapeProblems('x', error, Platform).map(({ field, found, fix }) => `${field} ${found}. ${fix}`) : [];
}

test.each([
  [
    'a missing word of a list',
    { category: undefined },
    'category is missing. Say what kind of service it is. Use one of: social-network, ',
  ],
  ['a field without a value', { name: null }, 'name is missing. Write the name.'],
  ['a field that may be left out, without a value', { products: null }, 'products is missing. Write it, or leave the line out.'],
  ['a missing day', { checked: undefined }, 'checked is missing. Write the day the facts were compared with their sources.'],
  [
    'a missing text in a list',
    { openQuestions: [{ id: 'a', text: 'x' }] },
    'openQuestions[0].question is missing. Write the question in a few words.',
  ],
  ['a word that is none of the list', { category: 'messenger' }, 'category is “messenger”. Use one of: social-network, '],
  ['a number for a text', { name: 123 }, 'name is “123”. Write a text, in quotes'],
  ['a list for a text', { name: ['Signal'] }, 'name is a list. Write a text, in quotes'],
  ['fields for a list', { answers: { id: 'x' } }, 'answers is a group of fields. Write a list: '],
  ['an empty list', { answers: [] }, 'answers is empty. Write an answer for every place'],
  ['an empty text', { name: '  ' }, 'name is empty. Write the sentence, or'],
  ['a day that is none', { checked: '2026-02-30' }, 'checked is “2026-02-30”, which is not a day. Write YYYY'],
  [
    'an address that is none',
    { website: 'javascript:alert(1)' },
    'website is “javascript:alert(1)”, not an address that begins with https://. Copy',
  ],
  ['a misspelt key', { owners: 'x' }, 'owners is an unknown key. Write owner, or remove it.'],
  ['a strange key', { colour: 'x' }, 'colour is an unknown key. Remove it, or use one of: aliases, '],
  ['a key with a letter of another alphabet', { оwner: 'x' }, '“оwner” is an unknown key. Write owner, or remove it.'],
])('%s', (_, over, expected) => {
  expect(said(over).map((line) => line.slice(0, expected.length))).toContain(expected);
});

test('a key deep in a list is compared with the keys there', () => {
  const [practice] = examplePlatform().practices;
  expect(said({ practices: [{ ...practice, headlin: true }] })).toEqual([
    'practices[0].headlin is an unknown key. Write headline, or remove it.',
  ]);
});

test('a key that is misspelt is not said to be missing as well; what another key cannot mean is', () => {
  expect(said({ owner: undefined, owners: 'x', category: undefined, website: 3 }).map((line) => line.split('. ')[0])).toEqual([
    'category is missing',
    'website is “3”',
    'owners is an unknown key',
  ]);
});

/** The fields that a file must have, as paths, at any depth. */
function required(schema: z.core.$ZodType, path: readonly string[]): readonly (readonly string[])[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return required(schema.unwrap(), path);
  if (schema instanceof z.ZodArray) return required(schema.element, path);
  if (!(schema instanceof z.ZodObject)) return [];
  const shape: Readonly<Record<string, z.core.$ZodType>> = schema.shape;
  return Object.entries(shape).flatMap(([name, field]) => {
    const below = required(field, [...path, name]);
    return field instanceof z.ZodOptional || field instanceof z.ZodDefault ? below : [[...path, name], ...below];
  });
}

test('every field that may be missing has words that say what to write', () => {
  const fields = Object.values(SCHEMAS).flatMap((schema) => required(schema, []));
  expect(fields.length).toBeGreaterThan(100);
  expect(fields.filter((path) => whatToWrite(path) === undefined)).toEqual([]);
});
