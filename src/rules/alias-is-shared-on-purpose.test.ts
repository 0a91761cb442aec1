import { expect, test } from 'vitest';
import { exampleAction, exampleAuthority, exampleEntry, examplePlatform, exampleRecords } from '../checks/example.ts';
import { said } from '../checks/said.ts';
import { aliasIsSharedOnPurpose } from './alias-is-shared-on-purpose.ts';

const two = (a: object, b: object) =>
  exampleRecords({
    platforms: [exampleEntry('a', examplePlatform({ name: 'A', ...a })), exampleEntry('b', examplePlatform({ name: 'B', ...b }))],
  });
const FIX = 'Remove it from one of them, or list it in sharedNames of both.';

test.each([
  ['two aliases', { aliases: ['Copilot'] }, { aliases: ['other', 'copilot'] }],
  ['an alias and a product', { aliases: ['Copilot'] }, { products: ['COPILOT'] }],
  ['an alias and a name', { aliases: ['copilot'] }, { name: 'Copilot' }],
  ['two aliases, of which one entry alone would share it', { aliases: ['Copilot'], sharedNames: ['Copilot'] }, { aliases: ['Copilot'] }],
  ['two aliases, of which the other alone would share it', { aliases: ['Copilot'] }, { aliases: ['Copilot'], sharedNames: ['Copilot'] }],
])('refuses one name, whatever its case, as %s', (_, a, b) => {
  expect(said(aliasIsSharedOnPurpose, two(a, b))).toEqual([
    `content/platforms/b/facts.yaml · aliases has the name “copilot”, which platforms/a has too. ${FIX}`,
  ]);
});

test('refuses it across collections, and of an authority known by its short name', () => {
  const records = exampleRecords({
    actions: [exampleEntry('case', exampleAction({ title: 'The DPC and Example' }))],
    authorities: [exampleEntry('dpc', exampleAuthority({ name: 'Commission', shortName: 'DPC', aliases: ['the dpc and example'] }))],
    platforms: [exampleEntry('a', examplePlatform({ aliases: ['dpc'] }))],
  });
  expect(said(aliasIsSharedOnPurpose, records)).toEqual([
    `content/authorities/dpc/facts.yaml · aliases has the name “dpc”, which platforms/a has too. ${FIX}`,
    `content/authorities/dpc/facts.yaml · aliases has the name “the dpc and example”, which actions/case has too. ${FIX}`,
  ]);
});

test('lets both share it on purpose, and each have names of its own', () => {
  const a = { aliases: ['Copilot', 'first'], sharedNames: ['Copilot'] };
  const b = { products: ['copilot', 'second'], sharedNames: ['copilot'] };
  expect(said(aliasIsSharedOnPurpose, two(a, b))).toEqual([]);
});

test('lets one entry say its own name twice', () => {
  expect(said(aliasIsSharedOnPurpose, two({ aliases: ['a', 'A'] }, {}))).toEqual([]);
});
