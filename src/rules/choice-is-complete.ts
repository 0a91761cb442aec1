import type { Choice, Platform } from '../schemas/platform.ts';
import type { Rule } from './rule.ts';

function gapsOf(choice: Choice, platform: Platform): (readonly [field: string, found: string, fix: string])[] {
  const gaps: (readonly [string, string, string])[] = [];
  if (choice.method === 'setting' && !choice.ifMissing)
    gaps.push(['ifMissing', 'is missing', 'Say what to do who does not see the setting: region, age, account type, older path.']);
  if (choice.method === 'setting' && choice.path.length === 0)
    gaps.push(['path', 'is empty', 'Write the labels to follow, as the product shows them.']);
  for (const source of choice.pathSources.filter((id) => !choice.sources.includes(id)))
    gaps.push(['pathSources', `names “${source}”, which is not among its sources`, 'Add it to the sources of this choice.']);
  for (const id of choice.answersPractices.filter((wanted) => !platform.practices.some((practice) => practice.id === wanted)))
    gaps.push(['answersPractices', `names “${id}”, and there is no such practice`, 'Use the id of a practice of this entry.']);
  for (const id of choice.alsoNeeded.filter((wanted) => wanted === choice.id || !platform.choices.some((other) => other.id === wanted)))
    gaps.push(['alsoNeeded', `names “${id}”, which is no other choice of this entry`, 'Use the id of another choice of this entry.']);
  return gaps;
}

/** A choice says all that a person who follows it needs. */
export const choiceIsComplete: Rule = (records) =>
  records.platforms.flatMap(({ id, facts }) =>
    facts.choices.flatMap((choice, index) =>
      gapsOf(choice, facts).map(([field, found, fix]) => ({
        file: `content/platforms/${id}/facts.yaml`,
        field: `choices[${index}].${field} (${choice.id})`,
        found,
        fix,
      })),
    ),
  );
