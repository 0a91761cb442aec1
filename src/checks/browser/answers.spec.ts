import { expect, test, type Page } from '@playwright/test';
import { builtFile } from './pages.ts';

/** What the first pages must say to whom. A reader acts on it, so a change of these facts is made on purpose. */

const plate = (page: Page) => page.locator('section.answer:visible');

async function open(page: Page, address: string, region: string): Promise<void> {
  await page.goto(`${address}?region=${region}`);
}

test('LinkedIn in the UK: on by default since 3 November 2025, and how to switch it off', async ({ page }) => {
  await open(page, '/platforms/linkedin/', 'uk');
  await expect(plate(page)).toContainText('On unless you refuse');
  await expect(plate(page)).toContainText('3 November 2025');
  await expect(plate(page).locator('.act .btn')).toHaveAttribute('href', /^https:\/\/www\.linkedin\.com\//);
  await plate(page)
    .getByRole('link', { name: /Switch it off: \d+ steps/ })
    .click();
  await expect(page.locator('article.choice:target')).toContainText('Data for Generative AI Improvement');
  await expect(page.locator('article.choice:target')).toContainText('What it does not stop');
});

test('LinkedIn in the United States: on by default since 2024', async ({ page }) => {
  await open(page, '/platforms/linkedin/', 'us');
  await expect(plate(page)).toContainText('On unless you refuse');
  await expect(plate(page)).toContainText('2024');
});

test('LinkedIn, under 18: not used, says LinkedIn; and the objection form is there', async ({ page }) => {
  await open(page, '/platforms/linkedin/', 'uk');
  await expect(page.locator('#for-teen')).toContainText('Not used, says LinkedIn');
  await expect(page.locator('#refuse')).toContainText('Data Processing Objection Form');
});

test('LinkedIn: the ICO’s pause is shown as ended, the events of September 2024 in order', async ({ page }) => {
  await open(page, '/platforms/linkedin/', 'uk');
  const days = await page.locator('#changes time').evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''));
  expect(days).toContain('2024-09-18');
  expect(days).toContain('2024-09-20');
  expect(days.map((day) => day.padEnd(10, '-01'))).toEqual(days.map((day) => day.padEnd(10, '-01')).toSorted());
  await expect(page.locator('.earlier')).toContainText('Paused');
  await page.goto('/actions/ico-linkedin-2024/');
  await expect(page.locator('.answer')).toContainText('Since then:');
});

test('Meta: an objection form in the EU/EEA and the UK, no switch in the United States, and it says so', async ({ page }) => {
  for (const region of ['eea', 'uk']) {
    await open(page, '/platforms/meta/', region);
    await expect(plate(page).getByRole('link', { name: /^Object/ })).toBeVisible();
  }
  await open(page, '/platforms/meta/', 'us');
  await expect(plate(page).locator('.act a')).toHaveText('What is left to do');
});

test('X’s undertaking covers posts of 7 May to 1 August 2024, not all future posts', async ({ page }) => {
  await page.goto('/actions/dpc-x-grok-2024/');
  await expect(page.locator('main')).toContainText('7 May');
  await expect(page.locator('main')).toContainText('1 August 2024');
  await expect(page.locator('.belief')).toBeVisible();
});

test('the data of a platform hold an answer for every region of the vocabulary', () => {
  const data: unknown = JSON.parse(builtFile('/data/platforms/linkedin.json'));
  expect(data).toMatchObject({
    regions: { uk: { state: 'on-by-default', scope: 'named', evidence: 'official' }, row: { state: 'on-by-default' } },
    audiences: { teen: { regions: { uk: { state: 'not-used' } } } },
  });
});
