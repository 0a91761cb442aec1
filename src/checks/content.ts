import { readRecords } from '../catalogue/files.ts';
import { checkRecords } from '../rules/index.ts';
import { sayProblem } from '../rules/rule.ts';
import { TODAY } from '../site.ts';

const { records, problems } = readRecords(process.cwd());
const all = [...problems, ...checkRecords(records, TODAY)];
for (const problem of all) console.error(sayProblem(problem));
const entries = records.platforms.length + records.actions.length + records.authorities.length;
console.log(`${entries} entries read, ${all.length} problems`);
process.exitCode = all.length > 0 ? 1 : 0;
