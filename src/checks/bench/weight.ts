/** `npm run bench:weight`: what a page weighs, how much it asks for, and what Lighthouse says of it. Needs a built site in `dist/`. */
import { globSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { ensurePackage } from '../own-package.ts';
import { askLighthouse } from './lighthouse.ts';
import { serveSite } from './site.ts';

/** Budgets of the design, in kB after brotli; scores out of 100. */
const BUDGET = { medianPage: 25, longestPage: 45, script: 5, fonts: 90, performance: 98, others: 100 };
const PORT = 4323;
const RUNS = 5;

const brotli = (file: string): number => brotliCompressSync(readFileSync(file)).length / 1000;
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
const median = (numbers: readonly number[]): number => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
const say = (name: string, value: number, budget: number, unit: string): void => {
  console.log(`${name.padEnd(44)} ${value.toFixed(1).padStart(6)} ${unit} (budget ${budget})${value > budget ? '  OVER' : ''}`);
};

/** The files of one kind that a page names. */
function named(html: string, pattern: RegExp): readonly string[] {
  return [...new Set([...html.matchAll(pattern)].map(([, path = '']) => `dist${path}`))];
}

const articles = globSync('dist/{platforms,actions,authorities}/*/index.html').map((file) => {
  const html = readFileSync(file, 'utf8');
  return {
    file,
    page: brotli(file) + sum(named(html, /href="([^"]+\.css)"/g).map(brotli)),
    script: sum(named(html, /src="([^"]+\.js)"/g).map(brotli)),
    fonts: sum(named(html, /href="([^"]+\.woff2)"/g).map((font) => readFileSync(font).length / 1000)),
  };
});
if (articles.length === 0) throw new Error('There is no site in dist/ yet. Run: npm run build');
const heaviest = articles.toSorted((a, b) => b.page - a.page)[0];
console.log(`${articles.length} articles; longest: ${heaviest?.file ?? 'none'}`);
say('HTML and CSS of an article, median', median(articles.map(({ page }) => page)), BUDGET.medianPage, 'kB');
say('HTML and CSS of the longest', heaviest?.page ?? 0, BUDGET.longestPage, 'kB');
say('script, most', Math.max(...articles.map(({ script }) => script)), BUDGET.script, 'kB');
say('fonts, most', Math.max(...articles.map(({ fonts }) => fonts)), BUDGET.fonts, 'kB');

ensurePackage('src/checks/bench');
const site = await serveSite(PORT);
for (const address of ['/', '/platforms/linkedin/', '/platforms/', '/actions/dpc-x-grok-2024/']) {
  const verdicts = Array.from({ length: RUNS }, () => askLighthouse(`${site.origin}${address}`));
  const names = [...new Set(verdicts.flatMap(({ scores }) => [...scores.keys()]))];
  const words = names.map((name) => {
    const value = Math.round(median(verdicts.map(({ scores }) => scores.get(name) ?? 0)));
    return `${name} ${value}${value < (name === 'performance' ? BUDGET.performance : BUDGET.others) ? ' UNDER' : ''}`;
  });
  console.log(`${address.padEnd(28)} ${words.join(', ')}; ${median(verdicts.map(({ requests }) => requests))} requests`);
}
site.stop();
