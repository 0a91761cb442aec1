import { readRecords } from '../catalogue/files.ts';
import { notesOn } from '../editorial/notes.ts';
import { everyEntry } from '../rules/entries.ts';
import { checkRecords } from '../rules/index.ts';
import { sayProblem } from '../rules/rule.ts';
import { TODAY } from '../site.ts';

const { records, problems } = readRecords(process.cwd());
const all = [...problems, ...checkRecords(records, TODAY)];
for (const problem of all) console.error(sayProblem(problem));
const notes = Map.groupBy(notesOn(records, TODAY), ({ kind }) => kind);
const counts = [...notes].map(([kind, list]) => `${kind} ${list.length}`).join(', ');
console.log(
  `${everyEntry(records).length} entries read, ${all.length} problems. To look at some day: ${counts || 'nothing'} (npm run report:review)`,
);
process.exitCode = all.length > 0 ? 1 : 0;
