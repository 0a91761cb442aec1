import { expect, test } from 'vitest';
import { exampleEntry, examplePlatform, exampleRecords } from '../checks/example.ts';
import { aliasIsAName } from './alias-is-a-name.ts';

const TODAY = '2026-11-25';
const findings = (...aliases: readonly string[]) =>
  aliasIsAName(exampleRecords({ platforms: [exampleEntry('whatsapp', examplePlatform({ name: 'WhatsApp', aliases }))] }), TODAY);

test.each([
  'Opt out of AI training',
  'Do not train on my content',
  'how do I stop AI from using my photos',
  'Third-party sharing',
  'right to object',
  'menolak pelatihan AI',
  'AI',
])('refuses “%s”', (phrase) => {
  expect(findings('Firefly', phrase)).toEqual([
    expect.objectContaining({
      file: 'content/platforms/whatsapp/facts.yaml',
      field: 'aliases[1]',
      found: expect.stringContaining(phrase),
    }),
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
  expect(findings(name)).toEqual([]);
});
