import { lookIntoLibrary } from '../catalogue/load.ts';
import { notesOn } from '../editorial/notes.ts';
import { everyEntry } from '../rules/entries.ts';
import { sayProblems } from '../rules/rule.ts';
import { TODAY } from '../site.ts';

const { problems, records } = lookIntoLibrary();
const lines = sayProblems(problems);
for (const line of lines) console.error(line);
const notes = Map.groupBy(notesOn(records, TODAY), ({ kind }) => kind);
const counts = [...notes].map(([kind, list]) => `${kind} ${list.length}`).join(', ');
console.log(
  `${everyEntry(records).length} entries read, ${lines.length} ${lines.length === 1 ? 'problem' : 'problems'}. To look at some day: ${counts || 'nothing'} (npm run report:review)`,
);
process.exitCode = lines.length > 0 ? 1 : 0;
