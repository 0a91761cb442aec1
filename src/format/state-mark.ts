import type { State } from '../schemas/vocabulary.ts';

/** The short name of a state in symbols and styles: `s-on`, `st-on`. Several states share a symbol. */
export function stateMark(state: State): string {
  switch (state) {
    case 'on-by-default':
      return 'on';
    case 'off-by-default':
      return 'off';
    case 'no-choice':
      return 'none';
    case 'not-used':
      return 'not';
    case 'asked':
    case 'depends':
      return 'asked';
    case 'disputed':
      return 'disp';
    case 'unknown':
      return 'unk';
    case 'mixed':
    case 'paused':
      return state;
    default:
      return state satisfies never;
  }
}
