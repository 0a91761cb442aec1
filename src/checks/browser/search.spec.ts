import { expect, test } from '@playwright/test';
import { COLLECTIONS } from '../../schemas/records.ts';
import { builtFile } from './pages.ts';

test('a search shows pages, and its address can be shared', async ({ page }) => {
  await page.goto('/search/?q=linkedin');
  await expect(page.locator('[data-search-status]')).toContainText('for “linkedin”');
  await expect(page.locator('[data-search-results] a').first()).toBeVisible();
});

test('what nobody wrote about is not found, and the page says so', async ({ page }) => {
  await page.goto('/search/?q=zzzzqqq');
  await expect(page.locator('[data-search-status]')).toContainText('Nothing found');
});

test('an index that cannot be loaded is no endless wait', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto('/search/?q=linkedin');
  await expect(page.locator('[data-search-status]')).toContainText('could not be loaded');
});

test('every page worth finding is in the index, once', () => {
  const entry: unknown = JSON.parse(builtFile('/pagefind/pagefind-entry.json'));
  const count = (collection: string): number => {
    const index: unknown = JSON.parse(builtFile(`/data/${collection}/index.json`));
    return typeof index === 'object' && index !== null && 'entries' in index && Array.isArray(index.entries) ? index.entries.length : 0;
  };
  // Beside the entries: a list for each collection, the calendar, the glossary, and the page about the atlas.
  const expected = COLLECTIONS.reduce((sum, collection) => sum + count(collection) + 1, 3);
  expect(expected).toBeGreaterThan(20);
  expect(entry).toMatchObject({ languages: { 'en-gb': { page_count: expected } } });
});
