import { pickSources } from '../answers/answer.ts';
import { daysBetween } from '../answers/day.ts';
import { gradeOf } from '../answers/evidence.ts';
import { callsForChoice } from '../answers/state.ts';
import type { Records } from '../schemas/records.ts';
import type { Source } from '../schemas/source.ts';

/** One thing to compare: the page to open and the field to hold against it. */
export interface Task {
  /** How much a reader is hurt if it is wrong by now; highest first. */
  readonly harm: number;
  readonly entry: string;
  readonly field: string;
  readonly compare: string;
  readonly open: string;
  readonly checked: string;
}

const GRADE = { official: 1, reported: 1.5, weak: 2 } as const;

/** The best page to open: an official one before others. */
function bestOf(sources: readonly Source[]): string {
  return (sources.find(({ kind }) => kind === 'official') ?? sources[0])?.url ?? '';
}

/** Steps that lead nowhere hurt most, then defaults told wrongly, then cases whose outcome is missed. Age and weak evidence add. */
export function reviewQueue(records: Records, today: string): readonly Task[] {
  const age = (checked: string): number => 1 + daysBetween(checked, today) / 90;
  const platforms = records.platforms.flatMap(({ id, facts }) => {
    const entry = `platforms/${id}`;
    const choices = facts.choices.map((choice): Task => {
      const sources = pickSources(facts, choice.pathSources.length > 0 ? choice.pathSources : choice.sources);
      const answers = facts.practices.some(({ headline, id: practice }) => headline && choice.answersPractices.includes(practice));
      const weight = (choice.method === 'setting' || choice.method === 'form' ? 6 : 2) * (answers ? 1.5 : 1);
      return {
        harm: weight * age(choice.checked) * GRADE[gradeOf(sources)],
        entry,
        field: `choices ${choice.id}: path, toggle, steps`,
        compare: [...choice.path, choice.toggle?.label].filter(Boolean).join(' › ') || choice.title,
        open: choice.url ?? bestOf(sources),
        checked: choice.checked,
      };
    });
    const practices = facts.practices
      .filter(({ headline, until }) => headline && until === undefined)
      .map((practice): Task => {
        const sources = pickSources(facts, practice.defaultSources);
        const weight = callsForChoice(practice.default) ? 5 : 4;
        return {
          harm: weight * age(practice.checked) * (practice.default === 'unknown' ? 1 : GRADE[gradeOf(sources)]),
          entry,
          field: `practices ${practice.id}: default`,
          compare: `${practice.default} in ${practice.regions.join(', ')}`,
          open: bestOf(sources.length > 0 ? sources : pickSources(facts, practice.sources)) || facts.website,
          checked: practice.checked,
        };
      });
    return [...choices, ...practices];
  });
  const actions = records.actions
    .filter(({ facts }) => facts.status === 'open' || facts.status === 'unknown' || facts.status === 'appealed')
    .map(({ id, facts }): Task => ({
      harm: 3 * age(facts.checked) * GRADE[gradeOf(facts.sources)],
      entry: `actions/${id}`,
      field: 'status, closed, outcome',
      compare: `${facts.status}: ${facts.headline}`,
      open: bestOf(facts.sources),
      checked: facts.checked,
    }));
  return [...platforms, ...actions].toSorted((a, b) => b.harm - a.harm || (a.entry < b.entry ? -1 : 1));
}
