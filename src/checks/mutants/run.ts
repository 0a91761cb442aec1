/**
 * `npm run check:mutants`: how much the unit tests notice. Stryker changes one expression of the code at a time and looks whether
 * a test fails. `npm run check:mutants -- search src/format/day.ts` asks it of other rooms and files than the two with a floor;
 * options such as `--concurrency=1` go to Stryker.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { ensurePackage } from '../own-package.ts';
import { judge, readReport } from './report.ts';
import { SURVIVORS } from './survivors.ts';

/** Of how many changes in a hundred the tests must notice, by room. */
const FLOORS = { answers: 92, rules: 92 };

const STRYKER = 'src/checks/mutants/node_modules/@stryker-mutator/core/bin/stryker.js';

const args = process.argv.slice(2);
const options = args.filter((arg) => arg.startsWith('--'));
const named = args.filter((arg) => !arg.startsWith('--'));
const rooms = named.length > 0 ? named : Object.keys(FLOORS);
const files = rooms.map((name) => (name.endsWith('.ts') ? name : `src/${name}/**/*.ts`));

ensurePackage('src/checks/mutants');
const asked = [STRYKER, 'run', 'src/checks/mutants/stryker.json', '--mutate', [...files, '!**/*.test.ts'].join(','), ...options];
const { status } = spawnSync(process.execPath, asked, { stdio: 'inherit' });
if (status !== 0) process.exit(1);
const listed = SURVIVORS.filter(({ file }) => rooms.some((name) => file === name || file.startsWith(`src/${name}/`)));
const { lines, failures } = judge(readReport(JSON.parse(readFileSync('test-results/mutants.json', 'utf8'))), FLOORS, listed);
for (const line of lines) console.log(line);
for (const failure of failures) console.error(failure);
process.exitCode = failures.length > 0 ? 1 : 0;
