import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { exampleAction, exampleAuthority, examplePlatform } from './example.ts';

const ARTICLE = `---\ndescription: What Example does with your data for AI, and how to refuse it.\n---\n\n## What happened\n\nIt began.<Cite source="help" />\n`;

/** A temporary folder with a `content/` of three entries, as a writer would leave it. Whoever asks for it removes it. */
export function exampleFolder(): string {
  const top = mkdtempSync(join(tmpdir(), 'atlas-'));
  const entries = { 'platforms/example': examplePlatform(), 'actions/case': exampleAction(), 'authorities/authority': exampleAuthority() };
  for (const [entry, facts] of Object.entries(entries)) {
    mkdirSync(join(top, 'content', entry), { recursive: true });
    writeFileSync(join(top, 'content', entry, 'facts.yaml'), stringify(facts));
    writeFileSync(join(top, 'content', entry, 'en.mdx'), ARTICLE);
  }
  writeFileSync(join(top, 'content/retired.yaml'), '[]\n');
  writeFileSync(join(top, 'content/glossary.yaml'), '[]\n');
  writeFileSync(join(top, 'content/calendar.yaml'), 'checked: 2026-11-01\nevents: []\nsources: []\n');
  writeFileSync(join(top, 'content/ids.txt'), 'platforms/example\n');
  const editions = Object.keys(entries).map((entry) => [entry, { edition: 1, hash: 'older' }]);
  writeFileSync(join(top, 'content/editions.json'), JSON.stringify(Object.fromEntries(editions)));
  return top;
}
