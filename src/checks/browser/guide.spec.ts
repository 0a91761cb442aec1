import { expect, test } from '@playwright/test';

const GUIDES = ['where-you-live', 'complain', 'work-accounts'];

for (const guide of GUIDES)
  test(`${guide}: once a country is chosen, the places of its region are marked, and no others`, async ({ page }) => {
    await page.goto(`/guides/${guide}/`);
    const places = page.locator('article.place');
    const marked = places.filter({ has: page.locator('.here:visible') });
    await expect(page.getByText('Choose where you live above, and your region is marked.')).toBeVisible();
    await expect(marked).toHaveCount(0);
    for (const region of ['uk', 'us', 'row']) {
      const own = await places
        .locator('.here')
        .evaluateAll((marks, chosen) => marks.filter((mark) => mark.getAttribute('data-for')?.split(' ').includes(chosen)).length, region);
      expect(own, region).toBeGreaterThan(0);
      expect(own, region).toBeLessThan(await places.count());
      await page.locator('#region').selectOption(region);
      await expect(marked, region).toHaveCount(own);
    }
  });
