import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { ADDRESSES, EXAMINED, LONGEST, ONE_OF_EACH, OPENED } from './pages.ts';

/** What a page says that it should not: errors, refused resources, requests to other hosts. */
function watch(page: Page, baseURL: string): readonly string[] {
  const said: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') said.push(message.text());
  });
  page.on('pageerror', (error) => said.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(baseURL) && !request.url().startsWith('data:')) said.push(`asked for ${request.url()}`);
  });
  page.on('requestfailed', (request) => {
    // What is cut off when the next page is opened was wanted no longer.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') said.push(`could not load ${request.url()}`);
  });
  return said;
}

/** What axe finds. Colours are the same on all pages of a kind, and slow to measure: `colours` asks for them. */
async function violations(page: Page, colours: boolean): Promise<readonly string[]> {
  const { violations: found } = await new AxeBuilder({ page })
    // One frame a page: no second window to gather results in, and only what is wrong.
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .disableRules(colours ? [] : ['color-contrast'])
    .analyze();
  return found.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .map(({ html }) => html.slice(0, 200))
        .slice(0, 3)
        .join(' | ')}`,
  );
}

const overflowOf = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test('there are pages to look at', () => {
  expect(ADDRESSES.length).toBeGreaterThan(20);
  expect(ONE_OF_EACH.length).toBeGreaterThan(8);
});

for (const address of EXAMINED)
  test(`${address} is accessible, quiet and asks nobody else`, async ({ page, baseURL }) => {
    const said = watch(page, baseURL ?? '');
    await page.goto(address);
    expect(await violations(page, false)).toEqual([]);
    expect(said).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
  });

/** Forty pages a test: what a page says that it should not, and whether it fits a small screen. */
const SHELF = 40;
for (let from = 0; from < OPENED.length; from += SHELF)
  test(`pages ${from + 1} to ${Math.min(from + SHELF, OPENED.length)} of ${OPENED.length} are quiet and fit 320 pixels`, async ({
    page,
    baseURL,
  }) => {
    const said = watch(page, baseURL ?? '');
    await page.setViewportSize({ width: 320, height: 640 });
    const wide: string[] = [];
    for (const address of OPENED.slice(from, from + SHELF)) {
      await page.goto(address);
      const pixels = await overflowOf(page);
      if (pixels > 0) wide.push(`${address}: ${pixels} pixels too wide`);
    }
    expect(wide).toEqual([]);
    expect(said).toEqual([]);
  });

for (const address of [...new Set([...ONE_OF_EACH, ...LONGEST])]) {
  test(`${address} has readable colours in both schemes, with a region chosen`, async ({ page }) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.goto(`${address}?region=uk`);
      expect(await violations(page, true), colorScheme).toEqual([]);
    }
  });

  test(`${address} needs no sideways scrolling with text twice as large`, async ({ page }) => {
    await page.setViewportSize({ width: 640, height: 900 });
    await page.goto(`${address}?region=uk`);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    expect(await overflowOf(page)).toBe(0);
  });
}
