/**
 * `npm run bench:search`: types the queries of `../search/*.tsv` into the search of the built site and says where the right page
 * stands, how long it took and what was fetched. With `-- compare` the same queries go to stock Pagefind, MiniSearch and Orama.
 */
import { gzipSync } from 'node:zlib';
import { chromium, type Page } from '@playwright/test';
import { ensureChromium } from '../chromium.ts';
import { ensurePackage } from '../own-package.ts';
import { askSite, readQueries, scoreOf, sumOf, type Asked, type Score } from '../search/ask.ts';
import { serveSite } from './site.ts';

const PORT = 4324;
const ALL = ['training', 'strangers', 'development', 'blind'] as const;
const args = process.argv.slice(2);
const compare = args.includes('compare');
const names = args.filter((arg) => arg !== 'compare');

if (compare) ensurePackage('src/checks/bench');
const site = await serveSite(PORT);
const browser = await chromium.launch({ executablePath: ensureChromium(), args: ['--no-sandbox', '--disable-gpu'] });
const newPage = async (): Promise<Page> => (await browser.newContext({ baseURL: site.origin })).newPage();

const median = (numbers: readonly number[]): number => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
const line = (label: string, { asked, first, three, empty }: Score): string =>
  `  ${label.padEnd(12)} first ${first}/${asked}, top three ${three}/${asked}, empty ${empty}`;

async function quality(name: string): Promise<void> {
  const page = await newPage();
  const scores: { asked: Asked; score: Score }[] = [];
  for (const asked of readQueries(name)) {
    const reply = await askSite(page, asked.query);
    const score = scoreOf(asked, reply);
    scores.push({ asked, score });
    // What a blind set misses is not looked at, or it would be blind no longer.
    if (score.first === 0 && name !== 'blind')
      console.log(
        `  ${score.three ? 'in three' : 'MISSED'}: ${asked.query} → ${reply.ids.slice(0, 3).join(', ') || reply.said} (wanted ${asked.expected.join(' or ') || 'no card'})`,
      );
  }
  console.log(name);
  for (const kind of new Set(scores.map(({ asked }) => asked.kind)))
    console.log(line(kind, sumOf(scores.filter(({ asked }) => asked.kind === kind).map(({ score }) => score))));
  console.log(line('all', sumOf(scores.map(({ score }) => score))));
}

/** From a letter in the field to the first suggestion: with nothing fetched yet, and with everything there. */
async function speed(): Promise<void> {
  const page = await newPage();
  let bytes = 0;
  page.on('response', (response) => {
    if (!/names\.json|pagefind|\/_astro\//.test(response.url())) return;
    void response.body().then(
      (body) => {
        bytes += gzipSync(body).length;
      },
      () => undefined,
    );
  });
  await page.goto('/platforms/meta/');
  await page.waitForLoadState('networkidle');
  bytes = 0;
  const began = performance.now();
  const field = page.locator('#q');
  await field.focus();
  await field.pressSequentially('linkedin');
  await page.getByRole('option').first().waitFor();
  const cold = performance.now() - began;
  const fieldBytes = bytes;
  const warm: number[] = [];
  for (const query of ['chatgpt', 'grok', 'reddit', 'ico', 'gmail']) {
    await field.fill('');
    const start = performance.now();
    await field.fill(query);
    await page.getByRole('option').first().waitFor();
    warm.push(performance.now() - start);
  }
  const results = await newPage();
  let resultBytes = 0;
  results.on('response', (response) => {
    if (!/names\.json|pagefind/.test(response.url())) return;
    void response.body().then(
      (body) => {
        resultBytes += /\.(pf_|wasm|pagefind)/.test(response.url()) ? body.length : gzipSync(body).length;
      },
      () => undefined,
    );
  });
  await askSite(results, 'linkedin ai opt out');
  await results.waitForTimeout(500);
  console.log(
    `under the field: cold ${Math.round(cold)} ms with ${(fieldBytes / 1000).toFixed(0)} kB (gzip), warm median ${Math.round(median(warm))} ms`,
  );
  console.log(`results page: ${(resultBytes / 1000).toFixed(0)} kB for names, index and excerpts of a first search`);
}

async function rivals(): Promise<void> {
  // Only now, since the engines are not there before they are asked for.
  const { askMiniSearch, askOrama, askPagefind, readPages } = await import('./rivals.ts');
  const pages = readPages();
  const engines = [askMiniSearch(pages), await askOrama(pages), askPagefind(await newPage())];
  for (const name of ['training', 'blind']) {
    console.log(`${name}: the others, with their usual settings`);
    for (const { title, bytes, ask } of engines) {
      const times: number[] = [];
      const scores: Score[] = [];
      for (const asked of readQueries(name)) {
        const began = performance.now();
        const ids = await ask(asked.query);
        times.push(performance.now() - began);
        scores.push(scoreOf(asked, { ids, card: false }));
      }
      console.log(
        `${line(title, sumOf(scores))}, median ${median(times).toFixed(1)} ms${bytes ? `, index ${(bytes / 1000).toFixed(0)} kB (gzip)` : ''}`,
      );
    }
  }
}

for (const name of names.length > 0 ? names : ALL) await quality(name);
await speed();
if (compare) await rivals();
await browser.close();
site.stop();
