import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { ADDRESSES, LONGEST, ONE_OF_EACH, VISITED } from './pages.ts';

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
  page.on('requestfailed', (request) => said.push(`could not load ${request.url()}`));
  return said;
}

async function violations(page: Page): Promise<readonly string[]> {
  const { violations: found } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
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

for (const address of VISITED)
  test(`${address} is accessible, quiet and asks nobody else`, async ({ page, baseURL }) => {
    const said = watch(page, baseURL ?? '');
    await page.goto(address);
    expect(await violations(page)).toEqual([]);
    expect(said).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await overflowOf(page), 'pixels wider than a screen of 320').toBe(0);
  });

for (const address of [...new Set([...ONE_OF_EACH, ...LONGEST])]) {
  test(`${address} is accessible in the dark, with a region chosen`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto(`${address}?region=uk`);
    expect(await violations(page)).toEqual([]);
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
