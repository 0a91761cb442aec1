/**
 * `npm run bench:pages`: how far down a reader finds the answer, the button and the first step, on every platform's page, by place
 * and screen. Needs a built site; `--dist FOLDER` takes another than `dist`, `--json FILE` keeps every measure.
 */
import { globSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chromium, type Page } from '@playwright/test';
import { ensureChromium } from '../chromium.ts';
import { serveFolder } from './site.ts';

const REGIONS = ['', 'uk', 'eea/de', 'us', 'in'];
const SCREENS = [
  { width: 360, height: 660 },
  { width: 360, height: 740 },
  { width: 768, height: 1024 },
  { width: 1280, height: 800 },
];
/** What counts as the answer, the button and a step, in this site and in older builds of it. */
const PARTS = {
  answer: '.answer .say, .answer .by-place',
  button: '.answer .act .btn',
  step: '.choice .steps li',
};

/** Where each part ends, in px from the top of the page; nothing where the page has none for this place. */
interface Measure {
  readonly page: string;
  readonly answer: number | undefined;
  readonly button: number | undefined;
  readonly step: number | undefined;
}

async function measure(page: Page, address: string): Promise<Measure> {
  await page.goto(address);
  const ends = await page.evaluate((parts) => {
    const end = (selector: string): number | undefined => {
      const element = [...document.querySelectorAll(selector)].find((each) => each.checkVisibility());
      return element && Math.round(element.getBoundingClientRect().bottom + scrollY);
    };
    return { answer: end(parts.answer), button: end(parts.button), step: end(parts.step) };
  }, PARTS);
  return { page: new URL(address).pathname, ...ends };
}

/** “25 of 34, median 512, worst 677”: how many end within the first screen. */
function summary(ends: readonly (number | undefined)[], height: number): string {
  const known = ends.filter((end) => end !== undefined).toSorted((a, b) => a - b);
  const within = known.filter((end) => end <= height).length;
  return `${within} of ${known.length}, median ${known[Math.floor(known.length / 2)] ?? '–'}, worst ${known.at(-1) ?? '–'}`;
}

const { values } = parseArgs({ options: { dist: { type: 'string', default: 'dist' }, json: { type: 'string' } } });
const pages = globSync('platforms/*/index.html', { cwd: values.dist }).map(
  (file) => `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`,
);
if (pages.length === 0) throw new Error(`There is no site in ${values.dist}/ yet. Run: npm run build`);
const site = await serveFolder(values.dist);
const browser = await chromium.launch({ executablePath: ensureChromium(), args: ['--no-sandbox'] });
const rows: unknown[] = [];
for (const screen of SCREENS)
  for (const region of REGIONS) {
    const context = await browser.newContext({ viewport: screen, isMobile: screen.width < 768, hasTouch: screen.width < 768 });
    await context.addInitScript((value) => {
      if (value) localStorage.setItem('region', value);
    }, region);
    const page = await context.newPage();
    const measures: Measure[] = [];
    for (const address of pages.toSorted()) measures.push(await measure(page, `${site.origin}${address}`));
    await context.close();
    rows.push(...measures.map((each) => ({ ...screen, region, ...each })));
    console.log(`${screen.width} × ${screen.height}, ${region || 'no country'}, ${measures.length} pages`);
    for (const part of ['answer', 'button', 'step'] as const)
      console.log(
        `  ${part.padEnd(7)} ${summary(
          measures.map((each) => each[part]),
          screen.height,
        )}`,
      );
  }
if (values.json) writeFileSync(values.json, JSON.stringify(rows, undefined, 1));
await browser.close();
site.stop();
