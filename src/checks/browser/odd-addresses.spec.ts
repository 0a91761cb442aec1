/** Addresses that people cut, mistype or make up break nothing. */
import { expect, test, type Page } from '@playwright/test';

const LONG = 'm'.repeat(5000);
const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
function errorsOf(page: Page): readonly string[] {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  return errors;
}

for (const hash of ['#%', '#100%', '#%E0%A4%A'])
  test(`${hash} leaves the scripts of the page alive`, async ({ page }) => {
    const errors = errorsOf(page);
    await page.goto(`/platforms/linkedin/?region=uk${hash}`);
    const all = page.locator('[data-all-places]').first();
    await all.click();
    await expect(all).toHaveAttribute('aria-pressed', 'true');
    expect(errors).toEqual([]);
  });

for (const word of ['constructor', '__proto__', 'toString', 'hasOwnProperty linkedin'])
  test(`a search for ${word} is answered like any other`, async ({ page }) => {
    const errors = errorsOf(page);
    await page.goto(`/search/?q=${encodeURIComponent(word)}`);
    await expect(page.locator('[data-search-status]')).toContainText(/Nothing|for “/);
    await page.locator('#q').fill(`${word} `);
    await expect(page.locator('#suggestions li').last()).toContainText('All results');
    expect(errors).toEqual([]);
  });

for (const region of ['constructor', '__proto__', '%', 'eea/xx', '<b>'])
  test(`?region=${region} is told to be unknown`, async ({ page }) => {
    await page.goto(`/platforms/linkedin/?region=${encodeURIComponent(region)}`);
    await expect(page.locator('[data-region-note]')).toContainText(`We do not know the region “${region}”`);
    expect(await page.evaluate(() => document.documentElement.dataset['region'])).toBeUndefined();
  });

for (const width of [360, 1280])
  test(`thousands of letters in an address need no sideways scrolling at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 740 });
    await page.goto(`/platforms/linkedin/?region=${LONG}`);
    await expect(page.locator('[data-region-note]')).toContainText('We do not know the region');
    expect(await overflow(page)).toBe(0);
    await page.goto(`/search/?q=${LONG}`);
    await expect(page.locator('[data-search-status]')).toContainText('Nothing');
    expect(await overflow(page)).toBe(0);
    await page.locator('#q').focus();
    await expect(page.locator('#suggestions li').last()).toContainText('All results');
    expect(await overflow(page)).toBe(0);
  });
