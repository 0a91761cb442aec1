import { defineConfig } from '@playwright/test';
import { ensureChromium } from './chromium.ts';

const PORT = Number(process.env['PWPORT'] ?? 4322);

export default defineConfig({
  testDir: 'browser',
  outputDir: '../../test-results',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  timeout: 120_000,
  // Time enough for a busy machine: what comes at all comes long before.
  expect: { timeout: 20_000 },
  reporter: [['dot'], ['json', { outputFile: '../../test-results/browser.json' }]],
  use: {
    baseURL: `http://localhost:${PORT}`,
    viewport: { width: 1280, height: 900 },
    launchOptions: {
      executablePath: ensureChromium(),
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
    },
  },
  webServer: {
    command: 'node src/serve.ts',
    cwd: process.cwd(),
    env: { PORT: String(PORT) },
    url: `http://localhost:${PORT}/`,
    reuseExistingServer: false,
  },
});
