/**
 * `npm run check:walk`: the same short walk in Firefox and WebKit, which the browser tests do not open: each kind of page narrow and
 * wide, then what a reader does, then, in WebKit, the pages without scripts. On Debian: apt-get install firefox-esr webkit2gtk-driver
 * xvfb. A browser that is not there is named and left out; `-- firefox` and `-- webkit` ask for one, and fail without it. Needs a
 * built site in `dist/`.
 */
import { serveFolder } from '../bench/site.ts';
import { ONE_OF_EACH } from '../browser/pages.ts';
import { ensurePackage } from '../own-package.ts';
import { openFirefox } from './firefox.ts';
import type { Opener, Reader } from './reader.ts';
import { lookAt, lookAtLayout, WALK, WALK_WITHOUT_SCRIPT, type Finding } from './steps.ts';
import { openWebKit, openWebKitWithoutScript } from './webkit.ts';

const WIDTHS = [360, 1280];

interface Walk {
  readonly browser: string;
  readonly open: Opener;
  readonly look: typeof lookAt;
  readonly steps: typeof WALK;
  /** What is said behind the name of the browser. */
  readonly how: string;
}
const WALKS: readonly Walk[] = [
  { browser: 'firefox', open: openFirefox, look: lookAt, steps: WALK, how: '' },
  { browser: 'webkit', open: openWebKit, look: lookAt, steps: WALK, how: '' },
  { browser: 'webkit', open: openWebKitWithoutScript, look: lookAtLayout, steps: WALK_WITHOUT_SCRIPT, how: ', no script' },
];

async function walk(reader: Reader, { look, steps, how }: Walk, origin: string): Promise<number> {
  const findings: string[] = [];
  let passed = 0;
  const note = async (step: string, taken: Promise<Finding>): Promise<void> => {
    const finding = await taken.catch((error: unknown) => `it broke off: ${error instanceof Error ? error.message : String(error)}`);
    if (finding === undefined) passed += 1;
    else findings.push(`  ${step}: ${finding}`);
  };
  for (const width of WIDTHS) {
    await reader.resize(width);
    const real = Number(await reader.run('return innerWidth;'));
    await note(`a window of ${width} px`, Promise.resolve(real === width ? undefined : `it is ${real} px wide`));
    for (const address of ONE_OF_EACH) await note(`${address} at ${real} px`, look(reader, `${origin}${address}`));
  }
  for (const [step, take] of Object.entries(steps)) await note(step, take(reader, origin));
  for (const finding of findings) console.log(finding);
  console.log(`${reader.name}${how}: ${passed} passed, ${findings.length} failed`);
  return findings.length;
}

const asked = process.argv.slice(2);
const known = new Set(WALKS.map(({ browser }) => browser));
const unknown = asked.filter((name) => !known.has(name));
if (unknown.length > 0) throw new Error(`${unknown.join(', ')}: the walk knows ${[...known].join(' and ')}.`);
ensurePackage('src/checks/walk');
const site = await serveFolder('dist');
const missing = new Set<string>();
let failed = 0;
for (const each of WALKS.filter(({ browser }) => asked.length === 0 || asked.includes(browser))) {
  const reader = await each.open();
  if (reader) failed += await walk(reader, each, site.origin).finally(() => reader.close());
  else missing.add(each.browser);
}
for (const name of missing) console.log(`${name}: not on this machine. On Debian: apt-get install firefox-esr webkit2gtk-driver xvfb`);
site.stop();
const lacking = asked.length > 0 ? missing.size > 0 : missing.size === known.size;
process.exit(failed > 0 || lacking ? 1 : 0);
