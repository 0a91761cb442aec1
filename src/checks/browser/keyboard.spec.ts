import { expect, test } from '@playwright/test';

test('the first stop of the keyboard leads past the navigation', async ({ page }) => {
  await page.goto('/platforms/linkedin/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('#main')).toBeFocused();
});

test('no single key does anything, since a voice or a slip may press it', async ({ page }) => {
  await page.goto('/platforms/linkedin/');
  const before = await page.evaluate(() => document.documentElement.outerHTML.length);
  for (const key of '/?abcdefghijklmnopqrstuvwxyz0123456789.,') await page.keyboard.press(key);
  await expect(page.locator(':focus')).toHaveCount(0);
  expect(await page.evaluate(() => document.documentElement.outerHTML.length)).toBe(before);
});

test('Enter in the field searches', async ({ page }) => {
  await page.goto('/platforms/linkedin/');
  await page.locator('#q').focus();
  await page.keyboard.type('linkedin');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=linkedin/);
});

test('every stop on the way through a page is visible and outlined', async ({ page }) => {
  await page.goto('/platforms/linkedin/?region=uk');
  for (let stop = 0; stop < 40; stop += 1) {
    await page.keyboard.press('Tab');
    const seen = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return 'nothing';
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
      const { width, height } = element.getBoundingClientRect();
      const marked = (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) || boxShadow !== 'none';
      return marked && width > 0 && height > 0 ? 'marked' : element.outerHTML.slice(0, 120);
    });
    expect(seen).toBe('marked');
  }
});

test('a fold opens by keyboard, and an address that points into it opens it', async ({ page }) => {
  await page.goto('/platforms/linkedin/');
  const fold = page.locator('details').first();
  await fold.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(fold).toHaveAttribute('open', '');
});
