/** `npm run report:review [-- --most 40]`: what to check next, with the page to open; then notes on words and evidence. */
import { parseArgs } from 'node:util';
import { readRecords } from '../catalogue/read-records.ts';
import { notesOn } from '../editorial/notes.ts';
import { reviewQueue } from '../editorial/queue.ts';
import { TODAY } from '../site.ts';

const { values } = parseArgs({ options: { most: { type: 'string', default: '40' } } });
const { records } = readRecords(process.cwd());
const queue = reviewQueue(records, TODAY);
console.log(`What to check next, ${queue.length} in all, the most harmful first:\n`);
for (const { harm, entry, field, compare, open, checked } of queue.slice(0, Number(values.most)))
  console.log(`${harm.toFixed(1).padStart(5)}  ${entry} · ${field}\n       now: ${compare}\n       open: ${open} (checked ${checked})`);
const notes = notesOn(records, TODAY);
console.log(`\n${notes.length} notes:\n`);
for (const { kind, file, field, what } of notes) console.log(`${kind}: ${file} · ${field}: ${what}`);
