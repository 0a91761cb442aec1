import { expect, test, type Page } from '@playwright/test';

const PAPER = { light: 'rgb(250, 248, 242)', dark: 'rgb(20, 24, 26)' };
const paper = (page: Page): Promise<string> => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
const theme = (page: Page) => page.getByLabel('Colours');

for (const system of ['light', 'dark'] as const)
  test(`${system} is what the system asks for, until the reader chooses; the choice is there before the first paint of the next page`, async ({
    page,
  }) => {
    const other = system === 'light' ? 'dark' : 'light';
    await page.emulateMedia({ colorScheme: system });
    await page.goto('/about/');
    expect(await paper(page)).toBe(PAPER[system]);
    await theme(page).selectOption(other);
    expect(await paper(page)).toBe(PAPER[other]);
    await page.goto('/claims/', { waitUntil: 'commit' });
    await page.waitForSelector('body', { state: 'attached' });
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe(other);
    await page.waitForLoadState('load');
    expect(await paper(page)).toBe(PAPER[other]);
    await expect(theme(page)).toHaveValue(other);
    await theme(page).selectOption('');
    expect(await paper(page)).toBe(PAPER[system]);
  });

test('another tab follows', async ({ page, context }) => {
  await page.goto('/about/');
  const other = await context.newPage();
  await other.goto('/claims/');
  await theme(other).selectOption('dark');
  await expect.poll(() => paper(page)).toBe(PAPER.dark);
});

test('paper is white whatever is chosen', async ({ page }) => {
  await page.goto('/about/');
  await theme(page).selectOption('dark');
  await page.emulateMedia({ media: 'print' });
  expect(await paper(page)).toBe('rgb(255, 255, 255)');
});

test('a choice that cannot be kept says so', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('closed', 'SecurityError');
    };
  });
  await page.goto('/about/');
  await theme(page).selectOption('dark');
  await expect(page.getByText('it holds for this page only')).toBeVisible();
  expect(await paper(page)).toBe(PAPER.dark);
});
