import { expect, test, type Page } from '@playwright/test';

const LINKEDIN = '/platforms/linkedin/';
const answer = (page: Page) => page.locator('section.answer:visible');
const select = (page: Page) => page.getByLabel('Where you live');
const unchosen = (page: Page) => page.locator('section.unchosen');

test('nothing is preset: before a choice stands what is the same everywhere, and every place', async ({ page }) => {
  await page.goto(LINKEDIN);
  await expect(select(page)).toHaveValue('');
  await expect(unchosen(page)).toContainText('Everywhere');
  await expect(unchosen(page)).toContainText('On unless you refuse');
  await expect(page.getByRole('heading', { name: 'Answers by place' })).toBeVisible();
});

test('where it is not the same, the states stand with their places', async ({ page }) => {
  await page.goto('/platforms/meta/');
  await expect(unchosen(page)).toContainText('It depends on where you live');
  await expect(unchosen(page).locator('.by-place p').first()).toContainText('EU/EEA');
  await expect(unchosen(page).locator('.by-place')).toContainText('everywhere else');
});

test('a country chosen in the box is chosen everywhere, and the keyboard goes on in the header', async ({ page }) => {
  await page.goto('/platforms/meta/');
  await unchosen(page).getByRole('combobox').focus();
  await unchosen(page).getByRole('combobox').selectOption('United Kingdom');
  await expect(answer(page)).toHaveCount(1);
  await expect(answer(page)).toContainText('the United Kingdom');
  await expect(select(page)).toHaveValue('uk');
  await expect(select(page)).toBeFocused();
});

test('one’s own place is never elsewhere', async ({ page }) => {
  await page.goto(LINKEDIN);
  const elsewhere = page.locator('.elsewhere').first();
  await expect(elsewhere).toContainText('EU/EEA and Switzerland');
  await select(page).selectOption('Germany');
  await expect(elsewhere.locator('summary b').filter({ hasText: 'EU/EEA', visible: true })).toHaveCount(0);
  await expect(elsewhere.locator('summary').first()).toContainText('Switzerland');
});

test('a choice shows its answer, is announced once, neither reloads nor moves the focus, and is kept', async ({ page }) => {
  await page.goto(LINKEDIN);
  await page.evaluate(() => {
    const announced: string[] = [];
    Object.assign(window, { announced });
    new MutationObserver(() => announced.push(document.querySelector('[data-announce]')?.textContent ?? '')).observe(
      document.querySelector('[data-announce]') ?? document.body,
      { childList: true, characterData: true, subtree: true },
    );
  });
  await select(page).focus();
  await select(page).selectOption('United Kingdom');
  await expect(answer(page)).toHaveCount(1);
  await expect(answer(page)).toContainText('the United Kingdom');
  await expect(answer(page).locator('[data-state]')).toHaveText('On unless you refuse');
  await expect(select(page)).toBeFocused();
  const announced: unknown = await page.evaluate((): unknown => Reflect.get(window, 'announced'));
  expect(announced).toEqual(['United Kingdom: On unless you refuse']);
  await page.goto('/platforms/meta/');
  await expect(answer(page)).toContainText('the United Kingdom');
});

test('an EU/EEA country shares the answer of the EU/EEA, and the page says so', async ({ page }) => {
  await page.goto(LINKEDIN);
  await select(page).selectOption('Germany');
  await expect(answer(page)).toContainText('Germany (EU/EEA rules)');
});

test('the answer is there before the first paint: no flash, no shift', async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem('region', 'uk');
  });
  await page.goto(LINKEDIN, { waitUntil: 'commit' });
  await page.waitForSelector('section.answer', { state: 'attached' });
  expect(await page.evaluate(() => document.documentElement.dataset['region'])).toBe('uk');
  await page.waitForLoadState('load');
  const shift = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += Number(Reflect.get(entry, 'value'));
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => {
          resolve(sum);
        }, 300);
      }),
  );
  expect(shift).toBeLessThan(0.02);
});

test('?region= rules for one view, is not stored, and says so', async ({ page }) => {
  await page.goto(LINKEDIN);
  await select(page).selectOption('Germany');
  await page.goto(`${LINKEDIN}?region=uk`);
  await expect(answer(page)).toContainText('the United Kingdom');
  await expect(page.getByText('Showing United Kingdom; yours is Germany.')).toBeVisible();
  await page.getByRole('link', { name: 'Show Germany' }).click();
  await expect(answer(page)).toContainText('Germany');
  await expect(page).toHaveURL(/linkedin\/$/);
  await page.goto(LINKEDIN);
  await expect(answer(page)).toContainText('Germany');
});

test('an unknown region is ignored with a message', async ({ page }) => {
  await page.goto(`${LINKEDIN}?region=atlantis`);
  await expect(page.getByText('We do not know the region “atlantis”, so it was ignored.')).toBeVisible();
  await expect(answer(page)).toHaveClass(/unchosen/);
});

test('ticked steps stay in this browser', async ({ page }) => {
  await page.goto(`${LINKEDIN}?region=uk`);
  const box = page.locator('.steps input').first();
  await box.check({ force: true });
  await page.reload();
  await expect(page.locator('.steps input').first()).toBeChecked();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('every place has its answer, its steps and what they do not do', async ({ page }) => {
    await page.goto(LINKEDIN);
    await expect(page.getByText('The answers by place stand below.')).toBeVisible();
    await expect(select(page)).toBeHidden();
    const places = page.locator('.elsewhere').first().locator('details');
    expect(await places.count()).toBeGreaterThan(1);
    await expect(page.locator('article.choice').first()).toBeVisible();
    await expect(page.getByText('What it does not stop').first()).toBeVisible();
  });

  test('the search page lists everything instead', async ({ page }) => {
    await page.goto('/search/');
    await expect(page.getByText('Searching needs a script')).toBeVisible();
    await expect(page.getByRole('link', { name: 'LinkedIn', exact: true }).first()).toBeVisible();
  });
});
