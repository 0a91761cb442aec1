/** `npm test`: every check in turn, all of them even if one fails; ends with the sum of what passed and failed. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { z } from 'astro/zod';
import { TODAY } from '../site.ts';
import { ensureChromium } from './chromium.ts';

interface Check {
  readonly name: string;
  readonly command: readonly string[];
  /** Where the runner leaves its counts; a check without counts as one. */
  readonly report?: { readonly file: string; readonly count: (report: unknown) => Count };
  /** Without it the later checks would look at an older site. */
  readonly vital?: boolean;
}
interface Count {
  readonly passed: number;
  readonly failed: number;
}

const VitestReport = z.object({ numPassedTests: z.int(), numFailedTests: z.int() });
const PlaywrightReport = z.object({ stats: z.object({ expected: z.int(), unexpected: z.int(), flaky: z.int(), skipped: z.int() }) });

function countVitest(report: unknown): Count {
  const { numPassedTests, numFailedTests } = VitestReport.parse(report);
  return { passed: numPassedTests, failed: numFailedTests };
}

/** A flaky or skipped test is a failed one. */
function countPlaywright(report: unknown): Count {
  const { expected, unexpected, flaky, skipped } = PlaywrightReport.parse(report).stats;
  return { passed: expected, failed: unexpected + flaky + skipped };
}

const CHECKS: readonly Check[] = [
  { name: 'lock file', command: ['node', 'src/checks/lock.ts'] },
  { name: 'format', command: ['npm', 'run', '-s', 'check:format'] },
  { name: 'lint', command: ['npm', 'run', '-s', 'check:lint'] },
  { name: 'types', command: ['npm', 'run', '-s', 'check:types'] },
  {
    name: 'unit',
    command: ['npm', 'run', '-s', 'check:unit', '--', '--reporter=default', '--reporter=json', '--outputFile=test-results/unit.json'],
    report: { file: 'test-results/unit.json', count: countVitest },
  },
  { name: 'content', command: ['npm', 'run', '-s', 'check:content'] },
  { name: 'damaged content', command: ['npm', 'run', '-s', 'check:mutations', '--', '--sample', '30'] },
  { name: 'build', command: ['npm', 'run', '-s', 'build'], vital: true },
  { name: 'links', command: ['node', 'src/checks/links.ts'] },
  { name: 'HTML', command: ['npm', 'run', '-s', 'check:html'] },
  {
    name: 'PDFs',
    command: ['npm', 'run', '-s', 'check:print', '--', '--reporter=default', '--reporter=json', '--outputFile=test-results/print.json'],
    report: { file: 'test-results/print.json', count: countVitest },
  },
  {
    name: 'browser',
    command: ['npm', 'run', '-s', 'check:browser'],
    report: { file: 'test-results/browser.json', count: countPlaywright },
  },
  { name: 'two builds alike', command: ['node', 'src/checks/reproducible.ts'] },
];

function run({ name, command, report }: Check): Count {
  console.log(`\n— ${name} —`);
  const began = performance.now();
  const [program = '', ...args] = command;
  const { status } = spawnSync(program, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
    env: { ...process.env, BUILD_DATE: TODAY, CHROMIUM_PATH: chromium },
  });
  const counted = report && existsSync(report.file) ? report.count(JSON.parse(readFileSync(report.file, 'utf8'))) : undefined;
  const passed = counted?.passed ?? (status === 0 ? 1 : 0);
  // A runner that stops before its first test reports none as failed; its exit still counts.
  const failed = Math.max(counted?.failed ?? 0, status === 0 ? 0 : 1);
  console.log(`${name}: ${passed} passed, ${failed} failed in ${Math.round((performance.now() - began) / 1000)} s`);
  return { passed, failed };
}

const chromium = ensureChromium();
console.log(`Chromium: ${chromium}`);
rmSync('test-results', { recursive: true, force: true });
mkdirSync('test-results');
let [passed, failed] = [0, 0];
for (const check of CHECKS) {
  const count = run(check);
  passed += count.passed;
  failed += count.failed;
  if (check.vital && count.failed > 0) break;
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
