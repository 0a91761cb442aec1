/**
 * `npm run bench:pages`: how far down a reader finds the answer, the button and the first step, on every platform's page, by place
 * and screen. Needs a built site; `--dist FOLDER` takes another than `dist`, `--json FILE` keeps every measure.
 */
import { globSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chromium, type Browser, type Page } from '@playwright/test';
import { ensureChromium } from '../chromium.ts';
import { serveFolder } from './site.ts';

const REGIONS = ['', 'uk', 'eea/de', 'us', 'in'];
/** Screens of one width share a look at the page: where a part ends does not hang on the height. */
const DEVICES = [
  { width: 360, heights: [660, 740], isMobile: true },
  { width: 768, heights: [1024], isMobile: false },
  { width: 1280, heights: [800], isMobile: false },
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
  const ends = await page.evaluate(async (parts) => {
    await document.fonts.ready;
    const end = (selector: string): number | undefined => {
      const element = [...document.querySelectorAll(selector)].find((each) => each.checkVisibility());
      return element && Math.ceil(element.getBoundingClientRect().bottom + scrollY);
    };
    return { answer: end(parts.answer), button: end(parts.button), step: end(parts.step) };
  }, PARTS);
  return { page: new URL(address).pathname, ...ends };
}

/** All pages for one place on one device, in a window of its own. */
async function measureAll(browser: Browser, device: (typeof DEVICES)[number], region: string): Promise<readonly Measure[]> {
  const { width, heights, isMobile } = device;
  const context = await browser.newContext({ viewport: { width, height: Math.min(...heights) }, isMobile, hasTouch: isMobile });
  await context.addInitScript((value) => {
    if (value) localStorage.setItem('region', value);
  }, region);
  const page = await context.newPage();
  const measures: Measure[] = [];
  for (const address of pages) measures.push(await measure(page, `${site.origin}${address}`));
  await context.close();
  return measures;
}

/** “25/34  512  677”: how many end within the first screen, the median and the worst. */
function summary(ends: readonly (number | undefined)[], height: number): string {
  const known = ends.filter((end) => end !== undefined).toSorted((a, b) => a - b);
  const within = known.filter((end) => end <= height).length;
  const middle = known[Math.floor(known.length / 2)] ?? '–';
  return `${`${within}/${known.length}`.padStart(7)}${String(middle).padStart(7)}${String(known.at(-1) ?? '–').padStart(7)}`;
}

const { values } = parseArgs({ options: { dist: { type: 'string', default: 'dist' }, json: { type: 'string' } } });
const pages = globSync('platforms/*/index.html', { cwd: values.dist })
  .map((file) => `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`)
  .toSorted();
if (pages.length === 0) throw new Error(`There is no site in ${values.dist}/ yet. Run: npm run build`);
const site = await serveFolder(values.dist);
const browser = await chromium.launch({ executablePath: ensureChromium(), args: ['--no-sandbox', '--disable-gpu'] });
const rows: unknown[] = [];
console.log(`${pages.length} pages; for each part: how many of those that have it end on the first screen, median and worst end in px`);
console.log(`${'screen'.padEnd(12)}${'place'.padEnd(12)}${['answer', 'button', 'first step'].map((part) => part.padStart(21)).join('')}`);
for (const device of DEVICES) {
  const all = new Map<string, readonly Measure[]>();
  // Two at a time, since that is what a small machine has cores for.
  const waiting = [...REGIONS];
  const work = async (): Promise<void> => {
    for (let region = waiting.shift(); region !== undefined; region = waiting.shift())
      all.set(region, await measureAll(browser, device, region));
  };
  await Promise.all([work(), work()]);
  for (const height of device.heights)
    for (const region of REGIONS) {
      const measures = all.get(region) ?? [];
      rows.push(...measures.map((each) => ({ width: device.width, height, region, ...each })));
      const parts = (['answer', 'button', 'step'] as const).map((part) =>
        summary(
          measures.map((each) => each[part]),
          height,
        ),
      );
      console.log(`${`${device.width} × ${height}`.padEnd(12)}${(region || 'no country').padEnd(12)}${parts.join('')}`);
    }
}
if (values.json) writeFileSync(values.json, JSON.stringify(rows, undefined, 1));
await browser.close();
site.stop();
