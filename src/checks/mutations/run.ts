/**
 * `npm run check:mutations [-- --only REGEX] [--sample 40] [--all]`: damages a copy of the content in every way we know, one at a time,
 * and tells what the content check says of it. Fails where damage passes that harms, or where a message does not lead to it.
 * `--sample` takes that many, others each day; `--all` prints what is said even where all is well.
 */
import { parseArgs } from 'node:util';
import { library } from '../../catalogue/library.ts';
import { sayProblems } from '../../rules/rule.ts';
import { TODAY } from '../../site.ts';
import { ContentCopy } from './content-copy.ts';
import { judge, readOnlyCache, VERDICTS, type Judgement } from './judge.ts';
import { MUTATIONS } from './kinds/index.ts';
import { GROUPS, type Mutation } from './mutation.ts';
import { sampleOf } from '../sample.ts';

const { values } = parseArgs({
  options: { only: { type: 'string', default: '' }, sample: { type: 'string' }, all: { type: 'boolean', default: false } },
});
const only = new RegExp(values.only);
const named = MUTATIONS.filter(({ group, id }) => only.test(`${group}/${id}`));
const chosen = values.sample === undefined ? named : sampleOf(named, Number(values.sample), TODAY, ({ group, id }) => `${group}/${id}`);

const content = new ContentCopy(process.cwd());
const parsed = readOnlyCache(process.cwd());
const judged: (Judgement & Pick<Mutation, 'group' | 'id'>)[] = [];
try {
  const whole = library(content.top, 'en', TODAY, parsed);
  if (whole.problems.length > 0) {
    console.error(`Mend the content first:\n${sayProblems(whole.problems).join('\n')}`);
    process.exit(1);
  }
  for (const mutation of chosen) {
    const judgement = judge(mutation, { content, whole, today: TODAY, parsed });
    judged.push({ ...judgement, group: mutation.group, id: mutation.id });
    const { verdict, why, said } = judgement;
    if (values.all || !['well', 'harmless'].includes(verdict))
      console.log([`${verdict} ${mutation.group}/${mutation.id} ${why}`, ...said.slice(0, 3)].join('\n    '));
  }
} finally {
  content.discard();
}

const counts = (group: string, list: typeof judged): string =>
  [
    group.padEnd(10),
    ...VERDICTS.map((verdict) => String(list.filter((one) => one.verdict === verdict).length).padStart(9)),
    String(list.length).padStart(9),
  ].join('');
console.log([' '.repeat(10), ...[...VERDICTS, 'all'].map((name) => name.padStart(9))].join(''));
for (const group of GROUPS) {
  const list = judged.filter((one) => one.group === group);
  if (list.length > 0) console.log(counts(group, list));
}
console.log(counts('all', judged));
const bad = judged.filter(({ verdict }) => !['well', 'harmless'].includes(verdict));
// A sample that a writer's own change made impossible is no fault of the content.
process.exitCode = bad.some(({ verdict }) => values.sample === undefined || verdict !== 'untried') ? 1 : 0;
