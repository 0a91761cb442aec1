import { expect, test } from '@playwright/test';
import { TODAY } from '../../site.ts';
import { sampleOf } from '../sample.ts';
import { ADDRESSES } from './pages.ts';

/** The floors of `npm run bench:pages`, on some platforms each day: on a small phone the answer and the whole button stand on the first screen. */

const PLATFORMS = ADDRESSES.filter((address) => /^\/platforms\/.+/.test(address));
const LOOKED_AT = process.env['SWEEP'] ? PLATFORMS : sampleOf(PLATFORMS, 12, TODAY, (address) => address);

test.use({ viewport: { width: 360, height: 660 } });

for (const region of ['', 'uk', 'eea/de', 'us', 'in'])
  test(`${region || 'no country chosen'}: answer and button are on the first screen, under a header of at most 100 px`, async ({
    page,
  }) => {
    await page.addInitScript((value) => {
      if (value) localStorage.setItem('region', value);
    }, region);
    for (const address of LOOKED_AT) {
      await page.goto(address);
      const seen = await page.evaluate(() => {
        const bottomOf = (selector: string): number | undefined =>
          [...document.querySelectorAll(selector)].find((element) => element.checkVisibility())?.getBoundingClientRect().bottom;
        return { header: bottomOf('.top'), answer: bottomOf('.answer .say, .answer .by-place'), button: bottomOf('.answer .act .btn') };
      });
      expect(seen.header, address).toBeLessThanOrEqual(101);
      expect(seen.answer, address).toBeLessThanOrEqual(660);
      expect(seen.button ?? 0, address).toBeLessThanOrEqual(660);
    }
  });

/** Longest words and odd queries among them; nothing is wider than the window. */
const WIDTHS = [320, 360, 480, 767, 768, 800, 900, 960, 1000, 1023, 1024, 1280, 1920];
for (const address of [
  '/',
  '/platforms/',
  '/platforms/meta/',
  '/actions/',
  '/search/?q=Datenschutzgrundverordnungswiderspruch',
  '/print/',
  '/p/linkedin/',
])
  test(`${address} is never wider than the window`, async ({ page }) => {
    await page.goto(address);
    if (address.includes('?q=')) await expect(page.locator('[data-search-status]')).toContainText('Nothing');
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), String(width)).toBe(0);
    }
  });

test('on a phone the search field has the whole width while one types, the list right under it', async ({ page }) => {
  await page.goto('/platforms/linkedin/');
  await page.locator('#q').focus();
  await page.locator('#q').pressSequentially('insta');
  await page.getByRole('option').first().waitFor();
  const field = await page.locator('#q').boundingBox();
  const list = await page.locator('#suggestions').boundingBox();
  expect(field?.width).toBeGreaterThan(270);
  expect(list?.width).toBeGreaterThan(310);
  expect((list?.y ?? 0) - ((field?.y ?? 0) + (field?.height ?? 0))).toBeLessThan(8);
});

test('a suggestion is an ordinary link: a press does nothing until it is let go', async ({ page }) => {
  await page.goto('/platforms/linkedin/');
  await page.locator('#q').pressSequentially('meta');
  const first = page.getByRole('option').first();
  await expect(first).toHaveAttribute('href', /\/platforms\/meta\/$/);
  await first.dispatchEvent('pointerdown');
  await first.dispatchEvent('mousedown');
  await expect(page).toHaveURL(/linkedin/);
  await first.click();
  await expect(page).toHaveURL(/\/platforms\/meta\//);
});
