/** What a reader has ticked and chosen holds in every tab, and on pages that Back brings back as they were left. */
import { expect, test, type Page } from '@playwright/test';

// Playwright switches the back/forward cache off; readers have it on.
test.use({
  launchOptions: async ({ launchOptions }, use) => use({ ...launchOptions, ignoreDefaultArgs: ['--disable-back-forward-cache'] }),
});

const GUIDE = '/guides/one-evening/';
const LINKEDIN = '/platforms/linkedin/';
const boxes = (page: Page) => page.locator('input[data-tick]:visible');
const ticked = async (page: Page): Promise<readonly unknown[]> => {
  const kept: unknown = await page.evaluate((): unknown => JSON.parse(localStorage.getItem('ticks') ?? '[]'));
  return Array.isArray(kept) ? kept.map((one: unknown) => one) : [];
};

/** Goes back, and makes sure that the page comes from the cache, as it was left. */
async function goBack(page: Page): Promise<void> {
  // A page from the cache is not loaded again, so there is no load to wait for.
  await page.goBack({ waitUntil: 'commit' });
  expect(await page.evaluate((): unknown => Reflect.get(window, 'left')), 'the page should come from the back/forward cache').toBe(true);
}
async function leaveFor(page: Page, address: string): Promise<void> {
  await page.evaluate(() => {
    Object.assign(window, { left: true });
  });
  await page.goto(address);
}

test('a tick made on a page that Back brought back keeps those made in between elsewhere', async ({ page }) => {
  await page.goto(`${GUIDE}?region=uk`);
  await leaveFor(page, `${LINKEDIN}?region=uk`);
  for (const at of [0, 1, 2]) await boxes(page).nth(at).check({ force: true });
  expect(await ticked(page)).toHaveLength(3);
  await goBack(page);
  await boxes(page).first().check({ force: true });
  expect(await ticked(page)).toHaveLength(4);
});

test('ticks of two tabs add up, and both show them', async ({ page, context }) => {
  await page.goto(`${LINKEDIN}?region=uk`);
  const other = await context.newPage();
  await other.goto(`${LINKEDIN}?region=uk`);
  await boxes(other).nth(0).check({ force: true });
  await expect(boxes(page).nth(0)).toBeChecked();
  await boxes(page).nth(1).check({ force: true });
  await expect(boxes(other).nth(1)).toBeChecked();
  expect(await ticked(page)).toHaveLength(2);
  await boxes(page).nth(0).uncheck({ force: true });
  await expect(boxes(other).nth(0)).not.toBeChecked();
});

test('a tick is not lost when the other tab has not heard of it', async ({ page }) => {
  await page.goto(`${LINKEDIN}?region=uk`);
  // Written behind the back of the page: no event tells of it.
  await page.evaluate(() => {
    localStorage.setItem('ticks', JSON.stringify(['guides/one-evening/1']));
  });
  await boxes(page).first().check({ force: true });
  const kept = await ticked(page);
  expect(kept).toHaveLength(2);
  expect(kept).toContain('guides/one-evening/1');
});

test('where storage is full a tick holds for the page', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.goto(`${LINKEDIN}?region=uk`);
  await boxes(page).first().check({ force: true });
  await expect(boxes(page).first()).toBeChecked();
});

test('a country that cannot be kept is shown on this page, and the page says so', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('closed', 'SecurityError');
    };
  });
  await page.goto(LINKEDIN);
  await page.getByLabel('Where you live').selectOption('Germany');
  await expect(page.locator('section.answer:visible')).toContainText('Germany');
  await expect(page.getByText('your choice holds for this page only')).toBeVisible();
});

test('a page that Back brings back shows the country chosen since', async ({ page }) => {
  await page.goto(LINKEDIN);
  await page.getByLabel('Where you live').selectOption('Germany');
  await leaveFor(page, '/platforms/meta/');
  await page.getByLabel('Where you live').selectOption('United Kingdom');
  await goBack(page);
  await expect(page.getByLabel('Where you live')).toHaveValue('uk');
  await expect(page.locator('section.answer:visible')).toContainText('the United Kingdom');
});

test('another tab follows the choice, and its removal', async ({ page, context }) => {
  await page.goto(LINKEDIN);
  const other = await context.newPage();
  await other.goto('/platforms/meta/');
  await other.getByLabel('Where you live').selectOption('United Kingdom');
  await expect(page.locator('section.answer:visible')).toContainText('the United Kingdom');
  await other.getByLabel('Where you live').selectOption('Choose a country');
  await expect(page.locator('section.answer:visible')).toHaveClass(/unchosen/);
});
