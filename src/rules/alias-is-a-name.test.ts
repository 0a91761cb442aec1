import { expect, test } from 'vitest';
import { exampleEntry, exampleGuide, examplePlatform, exampleRecords } from '../checks/example.ts';
import { said } from '../checks/said.ts';
import { aliasIsAName } from './alias-is-a-name.ts';

const named = (name: string, ...aliases: readonly string[]): readonly string[] =>
  said(aliasIsAName, exampleRecords({ platforms: [exampleEntry('whatsapp', examplePlatform({ name, aliases }))] }));

test.each([
  'Opt out of AI training',
  'Do not train on my content',
  'how do I stop AI from using my photos',
  'Third-party sharing',
  'right to object',
  'menolak pelatihan AI',
  'AI',
])('refuses “%s”', (phrase) => {
  expect(named('WhatsApp', 'Firefly', phrase)).toEqual([
    `content/platforms/whatsapp/facts.yaml · aliases[1] is “${phrase}”, which a question about any platform may hold. Remove it; an alias is a name. A label of a setting is found through the choice that has it.`,
  ]);
});

test.each([
  ['another company', 'Meta Platforms'],
  ['an older name', 'Twitter'],
  ['a feature', 'Fire Button'],
  ['the name of a setting', 'Help improve Claude'],
  ['a misspelling', 'Watsapp'],
  ['another spelling, whatever its words', 'Whats App'],
  ['an address', 'grok.com'],
  ['another script', '개인정보보호위원회'],
])('lets %s be: %s', (_, name) => {
  expect(named('WhatsApp', name)).toEqual([]);
});

test('a name of words that stand everywhere may be spelt otherwise', () => {
  expect(named('My AI', 'my-AI')).toEqual([]);
});

test('guides are found by phrases', () => {
  const guides = [exampleEntry('objecting', exampleGuide({ aliases: ['Opt out of AI training'] }))];
  expect(said(aliasIsAName, exampleRecords({ guides }))).toEqual([]);
});
