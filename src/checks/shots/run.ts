/**
 * `npm run shots`: pictures of each kind of page, on several widths and in three schemes, into `.shots/`. With `--against FOLDER`, the
 * build of another commit, each picture shows that one at the left and this one at the right. `--only linkedin --width 360 --scheme dark`
 * takes a part of them, `--region uk` another place, `--full` the whole page instead of its first screens.
 */
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chromium, type Browser } from '@playwright/test';
import { serveFolder } from '../bench/site.ts';
import { ensureChromium } from '../chromium.ts';

const FOLDER = '.shots';
const PAGES = [
  '/',
  '/platforms/',
  '/platforms/linkedin/',
  '/platforms/meta/',
  '/actions/',
  '/actions/ico-linkedin-2024/',
  '/authorities/ico/',
  '/guides/one-evening/',
  '/claims/goodbye-meta-ai/',
  '/search/?q=linkdin',
  '/print/',
  '/print/linkedin/uk/',
  '/p/linkedin/?sheet=uk.1',
  '/about/',
  '/changes/',
  '/not-here/',
];
const WIDTHS = [320, 360, 768, 900, 1280, 1920];
const SCHEMES = ['light', 'dark', 'forced'] as const;
/** First screens of so many px; a whole page may be many thousand. */
const HEIGHT = 1400;
const MOST = 6000;

const { values } = parseArgs({
  options: {
    against: { type: 'string' },
    only: { type: 'string', default: '' },
    width: { type: 'string' },
    scheme: { type: 'string' },
    region: { type: 'string', default: '' },
    full: { type: 'boolean', default: false },
  },
});

async function picture(browser: Browser, address: string, width: number, scheme: (typeof SCHEMES)[number]): Promise<Buffer> {
  const context = await browser.newContext({
    viewport: { width, height: HEIGHT },
    colorScheme: scheme === 'dark' ? 'dark' : 'light',
    forcedColors: scheme === 'forced' ? 'active' : 'none',
  });
  await context.addInitScript((region) => {
    if (region) localStorage.setItem('region', region);
  }, values.region);
  const page = await context.newPage();
  await page.goto(address, { waitUntil: 'networkidle' });
  const height = values.full ? Math.min(MOST, await page.evaluate(() => document.documentElement.scrollHeight)) : HEIGHT;
  await page.setViewportSize({ width, height });
  const shot = await page.screenshot();
  await context.close();
  return shot;
}

/** Two pictures beside each other, put together by the browser itself. */
async function pair(browser: Browser, before: Buffer, now: Buffer, width: number): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width: 2 * width + 48, height: 200 } });
  const image = (shot: Buffer): string => `<img src="data:image/png;base64,${shot.toString('base64')}">`;
  await page.setContent(
    `<body style="margin:16px;background:#888;display:flex;gap:16px;align-items:start">${image(before)}${image(now)}</body>`,
    { waitUntil: 'load' },
  );
  const both = await page.screenshot({ fullPage: true });
  await page.close();
  return both;
}

const pages = PAGES.filter((each) => each.includes(values.only));
const widths = WIDTHS.filter((each) => !values.width || String(each) === values.width);
const schemes = SCHEMES.filter((each) => !values.scheme || each === values.scheme);
if (pages.length * widths.length * schemes.length === 0)
  throw new Error(`No picture is asked for. Widths: ${WIDTHS.join(', ')}; schemes: ${SCHEMES.join(', ')}; pages: ${PAGES.join(' ')}`);
for (const folder of ['dist', values.against])
  if (folder !== undefined && !existsSync(`${folder}/index.html`)) throw new Error(`There is no site in ${folder}/. Run: npm run build`);
rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER);
const browser = await chromium.launch({ executablePath: ensureChromium(), args: ['--no-sandbox'] });
const now = await serveFolder('dist');
const before = values.against ? await serveFolder(values.against) : undefined;
let taken = 0;
for (const address of pages)
  for (const width of widths)
    for (const scheme of schemes) {
      const name = `${address.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '') || 'home'}-${width}-${scheme}`;
      const shot = await picture(browser, `${now.origin}${address}`, width, scheme);
      const whole = before ? await pair(browser, await picture(browser, `${before.origin}${address}`, width, scheme), shot, width) : shot;
      writeFileSync(`${FOLDER}/${name}.png`, whole);
      taken += 1;
    }
await browser.close();
now.stop();
before?.stop();
console.log(`${taken} pictures in ${FOLDER}/`);
