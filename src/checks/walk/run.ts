/**
 * `npm run check:walk`: the same short walk in Firefox and WebKit, which the browser tests do not open: each kind of page narrow and
 * wide, then what a reader does. On Debian: apt-get install firefox-esr webkit2gtk-driver xvfb. Needs a built site in `dist/`.
 */
import { serveFolder } from '../bench/site.ts';
import { ONE_OF_EACH } from '../browser/pages.ts';
import { ensurePackage } from '../own-package.ts';
import { openFirefox } from './firefox.ts';
import type { Reader } from './reader.ts';
import { lookAt, WALK, type Finding } from './steps.ts';
import { openWebKit } from './webkit.ts';

const WIDTHS = [360, 1280];

async function walk(reader: Reader, origin: string): Promise<number> {
  const findings: string[] = [];
  let passed = 0;
  const note = (step: string, finding: Finding): void => {
    if (finding === undefined) passed += 1;
    else findings.push(`  ${step}: ${finding}`);
  };
  for (const width of WIDTHS) {
    const wide = Math.max(width, reader.narrowest);
    await reader.resize(wide);
    for (const address of ONE_OF_EACH) note(`${address} at ${wide} px`, await lookAt(reader, `${origin}${address}`));
  }
  for (const [step, take] of Object.entries(WALK))
    note(
      step,
      await take(reader, origin).catch((error: unknown) => `it broke off: ${error instanceof Error ? error.message : String(error)}`),
    );
  await reader.close();
  for (const finding of findings) console.log(finding);
  console.log(`${reader.name}: ${passed} passed, ${findings.length} failed`);
  return findings.length;
}

ensurePackage('src/checks/walk');
const site = await serveFolder('dist');
let failed = 0;
for (const [name, open] of Object.entries({ Firefox: openFirefox, WebKit: openWebKit })) {
  const reader = await open();
  if (reader) failed += await walk(reader, site.origin);
  else {
    console.log(`${name}: not on this machine. On Debian: apt-get install firefox-esr webkit2gtk-driver xvfb`);
    failed += 1;
  }
}
site.stop();
process.exit(failed > 0 ? 1 : 0);
