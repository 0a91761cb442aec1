/** Files that do not come, at once or ever: the page says so, goes on without, and works again when they come. */
import { expect, test, type Page } from '@playwright/test';

const status = (page: Page) => page.locator('[data-search-status]');

/** How a file is lost. */
const LOSSES = ['refused', 'not there', 'not what it should be', 'never answered'] as const;
type Loss = (typeof LOSSES)[number];

/** Loses files until the answer is called. */
async function lose(page: Page, files: string, loss: Loss): Promise<() => Promise<void>> {
  await page.route(files, async (route) => {
    if (loss === 'refused') await route.abort();
    else if (loss === 'not there') await route.fulfill({ status: 404, body: 'Not found' });
    else if (loss === 'not what it should be') await route.fulfill({ status: 200, body: '[{"kind":"platforms","names":"all"}]' });
  });
  return () => page.unroute(files);
}

/** Lets the time pass that a reader is kept waiting. */
async function wait(page: Page, loss: Loss): Promise<void> {
  if (loss !== 'never answered') return;
  await page.waitForTimeout(200);
  await page.clock.fastForward(10_000);
}

/** Follows the link. What was never answered may still come by itself, and the link go. */
async function tryAgain(page: Page, loss: Loss): Promise<void> {
  if (loss === 'never answered') await page.reload();
  else await status(page).getByRole('link', { name: 'Try again' }).click();
}

for (const loss of LOSSES) {
  test(`results: names ${loss}`, async ({ page }) => {
    await page.clock.install();
    const find = await lose(page, '**/names.json', loss);
    await page.goto('/search/?q=linkedin');
    await wait(page, loss);
    await expect(status(page)).toContainText('The search could not be loaded. All pages are listed below.');
    await find();
    await tryAgain(page, loss);
    await expect(status(page)).toHaveText(/pages for “linkedin”$/);
  });

  test(`suggestions: names ${loss}, and there when the reader types on`, async ({ page }) => {
    await page.clock.install();
    const find = await lose(page, '**/names.json', loss);
    await page.goto('/platforms/meta/');
    const field = page.locator('#q');
    await field.pressSequentially('linke');
    await wait(page, loss);
    await expect(page.locator('#suggestions li')).toContainText('The search could not be loaded');
    await find();
    await field.press('d');
    await expect(page.locator('#suggestions li').first()).toContainText('LinkedIn');
  });
}

for (const [part, files] of [
  ['program', '**/pagefind/pagefind.js'],
  ['index', '**/pagefind/index/**'],
  ['texts', '**/pagefind/fragment/**'],
  ['WebAssembly', '**/pagefind/wasm*'],
  ['entry', '**/pagefind/pagefind-entry.json*'],
] as const)
  for (const loss of ['refused', 'never answered'] as const)
    test(`results: ${part} of the full text ${loss}`, async ({ page }) => {
      await page.clock.install();
      const find = await lose(page, files, loss);
      await page.goto('/search/?q=linkedin');
      await expect(page.locator('[data-search-results] a').first()).toHaveText('LinkedIn');
      await wait(page, loss);
      await expect(status(page)).toContainText('full text could not be loaded');
      await find();
      await tryAgain(page, loss);
      await expect(status(page)).toHaveText(/pages for “linkedin”$/);
    });

for (const loss of ['refused', 'never answered'] as const)
  test(`suggestions: their script ${loss}`, async ({ page }) => {
    await page.clock.install();
    await lose(page, '**/_astro/field.*.js', loss);
    await page.goto('/platforms/meta/');
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.locator('#q').pressSequentially('linkedin');
    await wait(page, loss);
    await expect(page.getByText('Enter leads to the full lists')).toBeVisible();
    expect(errors).toEqual([]);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/search\/\?q=linkedin/);
  });

/** Pages with controls that a script serves, and what such a control is. */
const CONTROLS: readonly (readonly [address: string, control: string])[] = [
  ['/', 'select#region'],
  ['/platforms/linkedin/', 'select#region'],
  ['/platforms/linkedin/', '[data-print]'],
  ['/platforms/linkedin/', '[data-tick]'],
  ['/platforms/', '[data-platform-filters] select'],
  ['/actions/', '[data-action-filters] select'],
  ['/print/', '[data-chooser] button'],
  ['/print/linkedin/uk/', '.beside-sheet [data-print], main [data-print]'],
];
const anyVisible = (page: Page, control: string) => page.locator(control).filter({ visible: true });

test('controls are there with their script', async ({ page }) => {
  for (const [address, control] of CONTROLS) {
    await page.goto(address);
    await expect(anyVisible(page, control), `${address} ${control}`).not.toHaveCount(0);
    await expect(page.locator('[data-without]').filter({ visible: true }), address).toHaveCount(0);
  }
});

test('controls are not there when the scripts do not come', async ({ page }) => {
  await page.route('**/_astro/*.js', (route) => route.abort());
  for (const [address, control] of CONTROLS) {
    await page.goto(address);
    await expect(anyVisible(page, control), `${address} ${control}`).toHaveCount(0);
  }
});

test('no control waits for ever on a script that is never answered, and its place is kept meanwhile', async ({ page }) => {
  await page.clock.install();
  await page.route('**/_astro/*.js', () => undefined);
  await page.goto('/platforms/', { waitUntil: 'commit' });
  await page.locator('[data-platform-filters]').waitFor({ state: 'attached' });
  await expect(anyVisible(page, '[data-platform-filters] select')).toHaveCount(0);
  expect(await page.locator('[data-platform-filters]').evaluate((element) => element.clientHeight)).toBeGreaterThan(0);
  await page.clock.fastForward(10_000);
  await expect.poll(() => page.locator('[data-platform-filters]').evaluate((element) => element.clientHeight)).toBe(0);
});

test('words that stand in for a control come when its script does not', async ({ page }) => {
  await page.route('**/_astro/*.js', (route) => route.abort());
  await page.goto('/platforms/linkedin/');
  await expect(page.getByText('The answers by place stand below.')).toBeVisible();
  await page.goto('/print/');
  await expect(page.getByText('Choosing needs a script, which did not run.')).toBeVisible();
  await page.goto('/search/?q=linkedin');
  await expect(page.getByText('Searching needs a script, which did not run.')).toBeVisible();
});
