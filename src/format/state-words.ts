import type { State } from '../schemas/vocabulary.ts';
import { en } from '../words/en.ts';

/** A state in words; of what is not used, who says so. */
export function stateWords(state: State, name: string): string {
  return state === 'not-used' ? en.notUsedSays(name) : en.state[state];
}
