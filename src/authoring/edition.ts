/**
 * `npm run edition`: gives every entry without an edition its first one, and adds new ids to `ids.txt`.
 * `npm run edition -- platforms/linkedin "what changed" [--correction] [--touches id,id]`: a new edition of one entry.
 * `--correction` when we were wrong, else it is an update because the world changed.
 */
import { parseArgs } from 'node:util';
import { sayProblems } from '../rules/rule.ts';
import { TODAY } from '../site.ts';
import { publishEditions, type Change } from './publish.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { correction: { type: 'boolean', default: false }, touches: { type: 'string', default: '' } },
});

function changeAskedFor(): Change | undefined {
  const [key, what] = positionals;
  if (key === undefined) return undefined;
  if (!what) {
    console.error(`Say what changed: npm run edition -- ${key} "what changed"`);
    process.exit(1);
  }
  return { key, what, kind: values.correction ? 'correction' : 'update', touches: values.touches.split(',').filter(Boolean) };
}

const { published, problems } = publishEditions(process.cwd(), TODAY, changeAskedFor());
for (const line of published) console.log(line);
if (problems.length > 0) {
  console.error(`Mend these first:\n${sayProblems(problems).join('\n')}`);
  process.exitCode = 1;
}
