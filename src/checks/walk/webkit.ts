import { spawn } from 'node:child_process';
import { globSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Reader } from './reader.ts';

const PORT = 4329;

async function answers(address: string): Promise<boolean> {
  try {
    return (await fetch(`${address}/status`)).ok;
  } catch {
    return false;
  }
}

/** WebKit, by the small browser that comes with WebKitGTK; nothing where there is none (Debian: webkit2gtk-driver and xvfb). */
export async function openWebKit(): Promise<Reader | undefined> {
  const [binary] = globSync('/usr/lib/*/webkit2gtk-4.*/MiniBrowser');
  if (binary === undefined) return undefined;
  const { Builder, Key } = await import('selenium-webdriver');
  const server = `http://127.0.0.1:${PORT}`;
  // A screen that nobody sees; the driver and its browser end with the group.
  const driver = spawn('xvfb-run', ['-a', '-s', '-screen 0 1400x1000x24', 'WebKitWebDriver', `--port=${PORT}`, '--host=127.0.0.1'], {
    detached: true,
    stdio: 'ignore',
  });
  for (let tries = 0; tries < 60 && !(await answers(server)); tries += 1) await sleep(500);
  const capabilities = { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': { binary, args: ['--automation'] } };
  const browser = await new Builder().usingServer(server).withCapabilities(capabilities).build();
  const keys = { Enter: Key.ENTER, ArrowDown: Key.ARROW_DOWN };
  return {
    name: `WebKitGTK ${String((await browser.getCapabilities()).get('browserVersion'))}`,
    narrowest: 500,
    open: (address) => browser.get(address),
    run: (script) => browser.executeScript(script),
    press: (key) => browser.actions().sendKeys(keys[key]).perform(),
    type: (text) => browser.actions().sendKeys(text).perform(),
    resize: async (width) => {
      await browser.manage().window().setRect({ width, height: 800 });
    },
    close: async () => {
      await browser.quit();
      if (driver.pid !== undefined) process.kill(-driver.pid);
    },
  };
}
