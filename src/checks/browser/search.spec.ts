import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
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
  // Beside the entries: a list for each collection, the calendar, the glossary, what there is to print, and two pages about the atlas.
  const expected = COLLECTIONS.reduce((sum, collection) => sum + count(collection) + 1, 5);
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

/** The states a reader can meet, each with what brings it about. */
const STATES: readonly [string, (page: Page) => Promise<void>][] = [
  [
    'the field closed',
    async (page) => {
      await page.goto('/platforms/zoom/');
    },
  ],
  [
    'the list open',
    async (page) => {
      await page.goto('/platforms/zoom/');
      await page.locator('#q').pressSequentially('chatg');
      await page.getByRole('option').first().waitFor();
    },
  ],
  [
    'the list with nothing named so',
    async (page) => {
      await page.goto('/platforms/zoom/');
      await page.locator('#q').pressSequentially('zzzz');
      await page.getByRole('option').first().waitFor();
    },
  ],
  [
    'results',
    async (page) => {
      await page.goto('/search/?q=linkedin+opt+out');
      await page.locator('.results .excerpt').first().waitFor();
    },
  ],
  [
    'results, filters open',
    async (page) => {
      await page.goto('/search/?q=meta');
      await page.getByText('Narrow down').click();
    },
  ],
  [
    'a name read differently',
    async (page) => {
      await page.goto('/search/?q=linkdn+ai');
      await page.locator('.results li').first().waitFor();
    },
  ],
  [
    'nothing found',
    async (page) => {
      await page.goto('/search/?q=zzzzqqq');
      await expect(page.locator('[data-search-status]')).toContainText('Nothing found');
    },
  ],
  [
    'an index that cannot be loaded',
    async (page) => {
      await page.route('**/names.json', (route) => route.abort());
      await page.goto('/search/?q=meta');
      await expect(page.locator('[data-search-status]')).toContainText('could not be loaded');
    },
  ],
];
for (const [name, bring] of STATES)
  test(`${name}: accessible in both schemes, on a small screen and in large type`, async ({ page }) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await bring(page);
      expect(
        (await new AxeBuilder({ page }).setLegacyMode().analyze()).violations.map(({ id }) => id),
        colorScheme,
      ).toEqual([]);
    }
    const overflow = (): Promise<number> =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    await page.setViewportSize({ width: 360, height: 740 });
    expect(await overflow()).toBe(0);
    await page.setViewportSize({ width: 640, height: 900 });
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    expect(await overflow()).toBe(0);
  });

test('the filters narrow the results to a kind', async ({ page }) => {
  await page.goto('/search/?q=meta');
  await page.locator('.results li').first().waitFor();
  await page.getByText('Narrow down').click();
  await page.locator('#filter-kind').selectOption('actions');
  await expect(page.locator('.results li').first()).toContainText(/Inquiry|Closed|Open|Complaint|Rejected|Settled|known|force|appeal/i);
  expect(
    await page
      .locator('.results h2 a')
      .evaluateAll((links) => links.every((link) => String(Reflect.get(link, 'href')).includes('/actions/'))),
  ).toBe(true);
});

test('a card leads straight to the steps of the chosen place', async ({ page }) => {
  await page.goto('/search/?q=linkedin&region=uk');
  await page.getByRole('link', { name: 'To the steps' }).first().click();
  await expect(page).toHaveURL(/\/platforms\/linkedin\/#/);
});
