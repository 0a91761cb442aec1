import type { Choice, Platform, Practice } from '../schemas/platform.ts';
import type { ReaderRegion } from '../schemas/region.ts';
import type { Audience, Need } from '../schemas/vocabulary.ts';
import { holdsIn } from './holds.ts';
import { callsForChoice } from './state.ts';

/** All that has to be done to refuse, in order. */
export interface Effort {
  readonly choices: readonly Choice[];
  readonly steps: number;
  readonly needs: readonly Need[];
}

/** The choices that hold for a region and an audience, the one to do first on top. */
export function choicesFor(platform: Pick<Platform, 'choices'>, region: ReaderRegion, audience: Audience): readonly Choice[] {
  return platform.choices
    .filter((choice) => choice.audience.includes(audience) && holdsIn(choice, region))
    .toSorted((a, b) => a.order - b.order);
}

/** A choice with all that it says is also needed, each once. */
function withAlsoNeeded(choice: Choice, offered: readonly Choice[], found: Set<Choice>): void {
  if (found.has(choice)) return;
  found.add(choice);
  for (const id of choice.alsoNeeded) {
    const other = offered.find((candidate) => candidate.id === id);
    if (other) withAlsoNeeded(other, offered, found);
  }
}

/** For each headline practice that can be refused, the first choice that answers it, with what is also needed. */
export function effortOf(headlines: readonly Practice[], offered: readonly Choice[]): Effort {
  const found = new Set<Choice>();
  const refusable = headlines.filter(({ default: value }) => callsForChoice(value) || value === 'disputed');
  for (const practice of refusable) {
    const first = offered.find((choice) => choice.answersPractices.includes(practice.id));
    if (first) withAlsoNeeded(first, offered, found);
  }
  const choices = offered.filter((choice) => found.has(choice));
  return {
    choices,
    steps: choices.reduce((sum, { steps }) => sum + steps.length, 0),
    needs: [...new Set(choices.flatMap(({ needs }) => needs))],
  };
}
