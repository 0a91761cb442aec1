import { spawn } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Opener, Reader } from './reader.ts';

const PORT = 4329;
const NEEDED = ['/usr/bin/WebKitWebDriver', '/usr/bin/xvfb-run'];

/** Tells of no error by itself, and a module that failed is not loaded again, so each is run once more under another address. */
const RUN_AGAIN = `return Promise.all([...document.querySelectorAll('script[src]')].map(({ src }) =>
  import(src + '?again').then(() => '', (error) => String(error)))).then((said) => said.filter(Boolean).join('\\n'));`;

async function answers(address: string): Promise<boolean> {
  try {
    return (await fetch(`${address}/status`)).ok;
  } catch {
    return false;
  }
}

async function open(...options: readonly string[]): Promise<Reader | undefined> {
  const [binary] = globSync('/usr/lib/*/webkit2gtk-4.*/MiniBrowser');
  if (binary === undefined || !NEEDED.every((file) => existsSync(file))) return undefined;
  const { Builder, Key } = await import('selenium-webdriver');
  const server = `http://127.0.0.1:${PORT}`;
  // A screen that nobody sees; the driver and its browser end with the group.
  const driver = spawn('xvfb-run', ['-a', '-s', '-screen 0 1400x1000x24', 'WebKitWebDriver', `--port=${PORT}`, '--host=127.0.0.1'], {
    detached: true,
    stdio: 'ignore',
  });
  for (let tries = 0; tries < 60 && !(await answers(server)); tries += 1) await sleep(500);
  // Without furniture, which would keep the window from being narrow.
  const capabilities = {
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': { binary, args: ['--automation', '--full-screen', ...options] },
  };
  const stop = (): void => {
    if (driver.pid !== undefined) process.kill(-driver.pid);
  };
  const browser = await new Builder()
    .usingServer(server)
    .withCapabilities(capabilities)
    .build()
    .catch((error: unknown) => {
      stop();
      throw error;
    });
  const keys = { Enter: Key.ENTER, ArrowDown: Key.ARROW_DOWN };
  return {
    name: `WebKitGTK ${String((await browser.getCapabilities()).get('browserVersion'))}`,
    open: (address) => browser.get(address),
    run: (script) => browser.executeScript(script),
    press: (key) => browser.actions().sendKeys(keys[key]).perform(),
    type: (text) => browser.actions().sendKeys(text).perform(),
    errors: async () =>
      String(await browser.executeScript(RUN_AGAIN))
        .split('\n')
        .filter(Boolean),
    resize: async (width) => {
      await browser.manage().window().setRect({ width, height: 800 });
    },
    close: async () => {
      await browser.quit().finally(stop);
    },
  };
}

/** WebKit, by the small browser that comes with WebKitGTK (Debian: webkit2gtk-driver and xvfb). */
export const openWebKit: Opener = () => open();

/** The same with scripts off for pages; the driver may still look. Firefox lets no driver look then. */
export const openWebKitWithoutScript: Opener = () => open('--enable-javascript=false');
