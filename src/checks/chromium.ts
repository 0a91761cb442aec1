import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome.exe', 'msedge.exe'];

/** Where installers put a browser without adding it to the path. */
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
  'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
];

/** A browser that is already there: the one named by `CHROMIUM_PATH`, the system's, or Playwright's. */
export function findChromium(): string | undefined {
  const named = process.env['CHROMIUM_PATH'];
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROMIUM_PATH is ${named}, and there is no such file.`);
    return named;
  }
  const onPath = (process.env['PATH'] ?? '').split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...onPath, ...PLACES, chromium.executablePath()].find((file) => existsSync(file));
}

/** Ubuntu's package of the same name is a snap that containers cannot run, so only Debian itself counts. */
function canUseApt(): boolean {
  return process.getuid?.() === 0 && existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

function run(command: string, args: readonly string[], shell = false): void {
  console.log(`  ${command} ${args.join(' ')}`);
  const { status } = spawnSync(command, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (status !== 0) throw new Error(`“${command} ${args.join(' ')}” failed. Install Chromium yourself and name it in CHROMIUM_PATH.`);
}

/** The path of a Chromium, installed first where there is none. Says what it does, because it changes the machine. */
export function ensureChromium(): string {
  const found = findChromium();
  if (found) return found;
  if (canUseApt()) {
    console.log('No Chromium here. Installing Debian’s package:');
    run('apt-get', ['-qq', 'update']);
    run('apt-get', ['-qq', 'install', '-y', '--no-install-recommends', 'chromium']);
  } else {
    console.log('No Chromium here. Downloading Playwright’s:');
    run('npx', ['playwright', 'install', 'chromium'], process.platform === 'win32');
  }
  const installed = findChromium();
  if (!installed) throw new Error('Chromium was installed but cannot be found. Name it in CHROMIUM_PATH.');
  return installed;
}

if (import.meta.main) console.log(ensureChromium());
