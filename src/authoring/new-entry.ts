/** `npm run new -- platform linkedin`: a folder with the fields to fill in. What is left empty is named by `npm run check:content`. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { Id } from '../schemas/id.ts';
import { TODAY } from '../site.ts';

const SOURCES = `
sources:
  - id: own-page
    url:
    readAs: page
    title:
    lang: en
    publisher:
    kind: official
    shows:
`;

const FACTS = {
  platform: `name:
owner:
aliases: []
category:
website:
checked: ${TODAY}

answers:
  - id: everywhere
    regions: [all]
    audience: [personal]
    state: unknown
    answer:
    but:
    sources: [own-page]
    checked: ${TODAY}

practices:
  - id: training
    headline: true
    use: train-generative-ai
    title: Trains AI that writes
    data: []
    regions: [all]
    audience: [personal]
    default: unknown
    looked:
    fact:
    checked: ${TODAY}

choices:
  - id: setting
    title: Switch off AI training
    order: 1
    regions: [all]
    audience: [personal]
    method: setting
    path: []
    steps: []
    needs: [sign-in]
    stops: []
    doesNotStop: []
    ifMissing:
    answersPractices: [training]
    sources: [own-page]
    pathSources: [own-page]
    checked: ${TODAY}

events: []
openQuestions: []
${SOURCES}`,
  action: `title:
authorities: []
kind:
against: []
jurisdiction: []
status: open
opened:
law: []
headline:
outcome:
but:
meaning: []
lookedUntil:
checked: ${TODAY}

events:
  - id: opened
    date:
    event:
    by: authority
    sources: [own-page]
${SOURCES}`,
  authority: `name:
shortName:
country:
nature: regulator
role:
roleSources: [own-page]
website:
checked: ${TODAY}
${SOURCES}`,
} as const;

const FOLDERS = { platform: 'platforms', action: 'actions', authority: 'authorities' } as const;

const ARTICLE = `---
description:
---

## What happened

One sentence on a line.<Cite source="own-page" />
`;

function isKind(kind: string): kind is keyof typeof FACTS {
  return Object.hasOwn(FACTS, kind);
}

const [kind = '', id = ''] = process.argv.slice(2);
if (!isKind(kind) || !Id.safeParse(id).success) {
  console.error(`Write: npm run new -- ${Object.keys(FACTS).join('|')} an-id-in-lower-case`);
  process.exit(1);
}
const folder = `content/${FOLDERS[kind]}/${id}`;
if (existsSync(folder)) {
  console.error(`${folder} is there already.`);
  process.exit(1);
}
mkdirSync(folder, { recursive: true });
writeFileSync(`${folder}/facts.yaml`, `# yaml-language-server: $schema=../../../.cache/schemas/${kind}.json\n${FACTS[kind]}`);
writeFileSync(`${folder}/en.mdx`, ARTICLE);
console.log(`${folder} is there. Fill in facts.yaml and en.mdx, then: npm run check:content`);
