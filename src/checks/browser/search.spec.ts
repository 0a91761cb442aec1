import { AxeBuilder } from '@axe-core/playwright';
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
  // Beside the entries: a list for each collection, the calendar, the glossary, what there is to print, and the page about the atlas.
  const expected = COLLECTIONS.reduce((sum, collection) => sum + count(collection) + 1, 4);
  expect(expected).toBeGreaterThan(20);
  expect(entry).toMatchObject({ languages: { 'en-gb': { page_count: expected } } });
});

test('the list under the field answers to the keyboard, and is accessible open and closed', async ({ page }) => {
  await page.goto('/platforms/meta/?region=uk');
  const field = page.locator('#q');
  await field.focus();
  await field.pressSequentially('linkdin');
  const list = page.getByRole('listbox');
  await expect(list.getByRole('option').first()).toContainText('LinkedIn');
  await expect(field).toHaveAttribute('aria-expanded', 'true');
  expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
  await page.keyboard.press('ArrowDown');
  await expect(field).toHaveAttribute('aria-activedescendant', 'suggestion-0');
  await page.keyboard.press('Escape');
  await expect(list).toBeHidden();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/platforms\/linkedin\//);
});

test('nothing is fetched for the search before the field has the focus', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/platforms/meta/');
  await page.waitForLoadState('networkidle');
  expect(asked.filter((url) => /names\.json|pagefind/.test(url))).toEqual([]);
});

test('a list that cannot be loaded says so', async ({ page }) => {
  await page.route('**/names.json', (route) => route.abort());
  await page.goto('/platforms/meta/');
  await page.locator('#q').focus();
  await page.locator('#q').pressSequentially('meta');
  await expect(page.locator('#suggestions li')).toContainText('could not be loaded');
});

test('a query about something else gets no card', async ({ page }) => {
  await page.goto('/search/?q=barclays+bank+app');
  await expect(page.locator('[data-search-status]')).toContainText('Nothing here is about “barclays bank');
  await expect(page.locator('[data-search-results] .card')).toHaveCount(0);
});
