import { expect, test } from '@playwright/test';

test('a sheet has its place, boxes to tick, what is not stopped, a QR code with the typed address, and when to look again', async ({
  page,
}) => {
  await page.goto('/print/linkedin/uk/');
  const sheet = page.locator('.sheet');
  await expect(sheet.locator('.place-name')).toHaveText('United Kingdom');
  await expect(sheet.locator('.boxes li')).not.toHaveCount(0);
  await expect(sheet).toContainText('What it does not stop');
  await expect(sheet.getByRole('img', { name: /QR code/ })).toHaveAttribute('aria-label', /\/p\/linkedin$/);
  await expect(sheet).toContainText(/Edition \d+\. Facts checked on/);
  await expect(sheet).toContainText('Look for a newer edition after');
});

test('a place without a switch says so on its sheet', async ({ page }) => {
  await page.goto('/print/meta/us/');
  await expect(page.locator('.given')).toContainText('No choice');
  await expect(page.locator('.sheet')).toContainText('No switch is offered');
});

test('on paper a sheet has no furniture and is as large as clear print asks', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('/print/linkedin/uk/');
  for (const furniture of ['.top', '.foot', '.beside-sheet']) await expect(page.locator(furniture).first()).toBeHidden();
  const points = (): Promise<number> =>
    page
      .locator('.boxes li')
      .first()
      .evaluate((item) => Number.parseFloat(getComputedStyle(item).fontSize) * 0.75);
  expect(await points()).toBeGreaterThanOrEqual(12);
  await page.locator('#print-large').evaluate((box: HTMLInputElement) => {
    box.checked = true;
  });
  expect(await points()).toBeGreaterThanOrEqual(18);
});

test('the page behind the QR code says of the newest edition that nothing has changed', async ({ page }) => {
  await page.goto('/p/linkedin/');
  const newest = await page.locator('[data-edition]').first().getAttribute('data-edition');
  await page.goto(`/p/linkedin/?sheet=uk.${newest ?? ''}`);
  await expect(page.getByText('Yours is the newest edition.')).toBeVisible();
});

test('an older edition is told what it lacks, and only for its place', async ({ page }) => {
  const printed = {
    sheets: ['eea', 'uk', 'us', 'guide'],
    editions: [
      { edition: 1, regions: ['uk', 'us'] },
      { edition: 2, regions: ['us', 'eea'] },
    ],
  };
  await page.route('**/p/linkedin/*', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(/data-still="[^"]*"/, `data-still="${JSON.stringify(printed).replaceAll('"', '&quot;')}"`);
    await route.fulfill({ response, body });
  });
  await page.goto('/p/linkedin/?sheet=us.1');
  await expect(page.locator('[data-still]')).toContainText('out of date');
  await expect(page.locator('[data-still]')).toContainText('edition 2');
  await page.goto('/p/linkedin/?sheet=uk.1');
  await expect(page.locator('[data-still]')).toContainText('nothing on this sheet has changed since');
  await page.goto('/p/linkedin/?sheet=uk.99');
  await expect(page.locator('[data-still]')).toContainText('do not know this edition');
  await page.goto('/p/linkedin/?sheet=eea.1');
  await expect(page.locator('[data-still]')).toContainText('out of date');
});

test('a sheet that there is none of is never called right', async ({ page }) => {
  for (const code of ['eu.1', 'mars.1', '-.1', 'uk', '']) {
    await page.goto(`/p/linkedin/?sheet=${code}`);
    await expect(page.locator('[data-still]'), code).toContainText(/do not know this (sheet|edition)/);
    await expect(page.locator('[data-still]'), code).not.toContainText(/still right|newest edition/);
  }
  await page.goto('/p/right-to-object/?sheet=uk.1');
  await expect(page.locator('[data-still]')).toContainText('do not know this sheet');
});

test('without script every edition and the newest sheets are there', async ({ browser }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await page.goto('/p/linkedin/?sheet=uk.1');
  await expect(page.getByText('Edition 1', { exact: true })).toBeVisible();
  await expect(page.locator('#sheets').getByRole('link', { name: 'United Kingdom' })).toBeVisible();
  await page.goto('/print/');
  await expect(page.getByText('Choosing needs a script')).toBeVisible();
  await expect(page.locator('table.sheets tbody tr')).not.toHaveCount(0);
});

test('chosen sheets become one document, the one for other countries where a place has none of its own', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => {
      document.documentElement.dataset['printed'] = 'yes';
    };
  });
  await page.goto('/print/?region=in');
  await page.getByLabel('LinkedIn', { exact: true }).check();
  await page.getByLabel('Zoom', { exact: true }).check();
  await page.getByLabel('US Letter').check();
  await page.getByRole('button', { name: 'Put it together' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-printed', 'yes');
  await expect(page.locator('html')).toHaveAttribute('data-paper', 'letter');
  expect(await page.locator('[data-bundle] .sheet .place-name').allTextContents()).toEqual(['Other countries', 'Other countries']);
  expect(await page.locator('[data-cover-contents] li').allTextContents()).toEqual(['LinkedIn', 'Zoom']);
});

test('a sheet that cannot be fetched is named, and nothing is printed', async ({ page }) => {
  await page.route('**/print/zoom/**', (route) => route.abort());
  await page.goto('/print/?region=uk');
  await page.getByLabel('Zoom', { exact: true }).check();
  await page.getByRole('button', { name: 'Put it together' }).click();
  await expect(page.locator('[data-chooser-status]')).toContainText('could not be fetched: Zoom');
  await expect(page.locator('[data-bundle]')).toBeHidden();
});

/** Paper and the width of what is printed on it, in CSS pixels: less ordinary margins. All are as narrow as a phone. */
const PAPERS = [
  ['A4', 697, 'table-cell, label none'],
  ['Letter', 720, 'table-cell, label none'],
  ['A5', 482, 'block, label static'],
] as const;
for (const [paper, width, form] of PAPERS)
  test(`no label lies over a value in the tables on ${paper} with ordinary margins`, async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width, height: 1000 });
    for (const address of ['/actions/', '/platforms/', '/print/', '/platforms/linkedin/']) {
      await page.goto(address);
      const forms = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('table.stack td[data-h]')]
          .filter((cell) => cell.offsetParent !== null)
          .map((cell) => {
            const label = getComputedStyle(cell, '::before');
            return `${getComputedStyle(cell).display}, label ${label.content === 'none' ? 'none' : label.position}`;
          }),
      );
      expect(forms.length, address).toBeGreaterThan(5);
      expect(new Set(forms), address).toEqual(new Set([form]));
    }
  });
