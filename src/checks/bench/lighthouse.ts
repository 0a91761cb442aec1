import { spawnSync } from 'node:child_process';
import { z } from 'astro/zod';
import { ensureChromium } from '../chromium.ts';

const CLI = 'src/checks/bench/node_modules/lighthouse/cli/index.js';

/** What a bench reads of a report. */
const Report = z.object({
  categories: z.record(z.string(), z.object({ score: z.number().nullable() })),
  audits: z.object({ 'network-requests': z.object({ details: z.object({ items: z.array(z.unknown()) }) }) }),
});

export interface Verdict {
  /** Out of 100, by category. */
  readonly scores: ReadonlyMap<string, number>;
  readonly requests: number;
}

/** What Lighthouse says of one page, as a telephone sees it, in a browser of its own. Throws where it says nothing. */
export function askLighthouse(url: string): Verdict {
  const flags = ['--output=json', '--output-path=stdout', '--quiet', '--no-enable-error-reporting'];
  const { status, stdout } = spawnSync(process.execPath, [CLI, url, ...flags, '--chrome-flags=--headless=new --no-sandbox --disable-gpu'], {
    encoding: 'utf8',
    env: { ...process.env, CHROME_PATH: ensureChromium() },
    maxBuffer: 2 ** 28,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error(`Lighthouse said nothing of ${url}.`);
  const { categories, audits } = Report.parse(JSON.parse(stdout));
  return {
    scores: new Map(Object.entries(categories).map(([name, { score }]) => [name, (score ?? 0) * 100])),
    requests: audits['network-requests'].details.items.length,
  };
}
