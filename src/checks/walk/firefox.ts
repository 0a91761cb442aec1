import { existsSync } from 'node:fs';
import type { Opener } from './reader.ts';

const PLACES = ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'];

/** Firefox, driven by WebDriver BiDi; nothing where there is none (Debian: firefox-esr). */
export const openFirefox: Opener = async () => {
  const executablePath = process.env['FIREFOX_PATH'] ?? PLACES.find((place) => existsSync(place));
  if (executablePath === undefined || !existsSync(executablePath)) return undefined;
  const { default: puppeteer } = await import('puppeteer-core');
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath, headless: true });
  const page = await browser.newPage();
  let errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  return {
    name: (await browser.version()).replace('/', ' '),
    open: async (address) => {
      errors = [];
      await page.goto(address);
    },
    run: (script) => page.evaluate(`(() => {${script}})()`),
    press: (key) => page.keyboard.press(key),
    type: (text) => page.keyboard.type(text),
    errors: () => Promise.resolve(errors),
    resize: (width) => page.setViewport({ width, height: 800 }),
    close: () => browser.close(),
  };
};
