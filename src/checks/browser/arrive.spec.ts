import { expect, test, type Page } from '@playwright/test';

/** A shared link leads to its part, whoever opens it. */

async function live(page: Page, region: string): Promise<void> {
  await page.addInitScript((value) => {
    localStorage.setItem('region', value);
  }, region);
}

test('a way to refuse of another region is shown, said for whom it is, reached and focused', async ({ page }) => {
  await live(page, 'uk');
  await page.goto('/platforms/meta/#form-eea');
  const card = page.locator('#form-eea');
  await expect(card).toBeInViewport();
  await expect(card).toBeFocused();
  await expect(card).toContainText('For: EU/EEA.');
  await expect(card).toContainText('Yours: United Kingdom.');
});

test('so is a row of the table', async ({ page }) => {
  await live(page, 'uk');
  await page.goto('/platforms/meta/#posts-eea');
  await expect(page.locator('#posts-eea')).toBeInViewport();
  await expect(page.locator('#posts-eea')).toContainText('For: EU/EEA');
});

test('one in a fold for another account opens the fold', async ({ page }) => {
  await live(page, 'uk');
  await page.goto('/platforms/linkedin/#for-teen');
  await expect(page.locator('#for-teen')).toHaveAttribute('open', '');
});

test('what a link showed is hidden again by a choice, and comes back with a second click', async ({ page }) => {
  await live(page, 'uk');
  await page.goto('/platforms/meta/#form-eea');
  await page.getByLabel('Where you live').selectOption('United States');
  await expect(page.locator('#form-eea')).toBeHidden();
  await expect(page.locator('.for-whom')).toHaveCount(0);
  await page.getByLabel('Where you live').selectOption('Germany');
  await expect(page.locator('#form-eea')).toBeVisible();
  await expect(page.locator('.for-whom')).toHaveCount(0);
});

test('a part of one’s own region is reached without a word', async ({ page }) => {
  await live(page, 'eea/de');
  await page.goto('/platforms/meta/#form-eea');
  await expect(page.locator('#form-eea')).toBeInViewport();
  await expect(page.locator('.for-whom')).toHaveCount(0);
});

test('a title says that it can be linked to', async ({ page }) => {
  await page.goto('/platforms/linkedin/?region=uk');
  const anchor = page.locator('#refuse-title .anchor');
  await anchor.hover();
  expect(await anchor.evaluate((link) => getComputedStyle(link, '::after').visibility)).toBe('visible');
  await anchor.click();
  await expect(page).toHaveURL(/#refuse$/);
});
