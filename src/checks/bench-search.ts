/**
 * `npm run bench:search [-- file.tsv]`: types every query into the search of the built site and says where the right page stands.
 * A line of a file: query, intent, expected ids (the first is best, the others are accepted; empty: nothing here fits), kind.
 */
import { spawn } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { ensureChromium } from './chromium.ts';

const PORT = 4324;
const FILES = process.argv.length > 2 ? process.argv.slice(2) : globSync('src/checks/search/*.tsv');

interface Asked {
  readonly query: string;
  readonly expected: readonly string[];
  readonly kind: string;
}

function readQueries(file: string): readonly Asked[] {
  const [, ...lines] = readFileSync(file, 'utf8').trim().split('\n');
  return lines.map((line) => {
    const [query = '', , expected = '', kind = ''] = line.split('\t');
    return { query, expected: expected.split(';').filter(Boolean), kind };
  });
}

const server = spawn('node', ['src/serve.ts'], { env: { ...process.env, PORT: String(PORT) }, stdio: 'ignore' });
await new Promise((resolve) => setTimeout(resolve, 1500));
const browser = await chromium.launch({ executablePath: ensureChromium(), args: ['--no-sandbox', '--disable-gpu'] });
const page = await browser.newPage();

/** The ids of the first results, whether one is a card, and how long it took from the address to the first result. */
async function ask(query: string): Promise<{ ids: readonly string[]; card: boolean; said: string; ms: number }> {
  const began = performance.now();
  await page.goto(`http://localhost:${PORT}/search/?q=${encodeURIComponent(query)}`);
  const status = page.locator('[data-search-status]');
  await status.filter({ hasNotText: /^(Searching…)?$/ }).waitFor();
  const ms = performance.now() - began;
  const hrefs = await page
    .locator('[data-search-results] h2 a')
    .evaluateAll((links) => links.map((link) => new URL(String(Reflect.get(link, 'href'))).pathname));
  const card = (await page.locator('[data-search-results] .card').count()) > 0;
  return { ids: hrefs.map((path) => path.split('/').filter(Boolean).at(-1) ?? 'home'), card, said: (await status.textContent()) ?? '', ms };
}

let failed = false;
for (const file of FILES) {
  const queries = readQueries(file);
  const tally = new Map<string, { asked: number; first: number; three: number; empty: number }>();
  const times: number[] = [];
  for (const { query, expected, kind } of queries) {
    const { ids, card, said, ms } = await ask(query);
    times.push(ms);
    const stranger = expected.length === 0;
    const first = stranger ? !card : ids[0] === expected[0];
    const three = stranger ? !card : ids.slice(0, 3).some((id) => expected.includes(id));
    for (const name of [kind, 'all']) {
      const sum = tally.get(name) ?? { asked: 0, first: 0, three: 0, empty: 0 };
      tally.set(name, {
        asked: sum.asked + 1,
        first: sum.first + Number(first),
        three: sum.three + Number(three),
        empty: sum.empty + Number(ids.length === 0),
      });
    }
    if (!first)
      console.log(
        `  ${three ? 'in three' : 'MISSED'}: ${query} → ${ids.slice(0, 3).join(', ') || said} (wanted ${expected.join(' or ') || 'no card'})`,
      );
  }
  console.log(
    `${file}: ${queries.length} queries, median ${Math.round(times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0)} ms a page`,
  );
  for (const [kind, { asked, first, three, empty }] of tally)
    console.log(`  ${kind.padEnd(12)} first ${first}/${asked}, top three ${three}/${asked}, empty ${empty}`);
  const all = tally.get('all');
  failed ||= !all || all.three < all.asked * 0.9;
}
await browser.close();
server.kill();
process.exitCode = failed ? 1 : 0;
