import type { Problem, Rule } from './rule.ts';
import type { Records } from '../schemas/records.ts';

/** Every rule across records. A rule that is not listed here does not run. */
export const RULES: readonly Rule[] = [];

/** All problems of all rules, so that one build names them all. */
export function checkRecords(records: Records, today: string): Problem[] {
  return RULES.flatMap((rule) => rule(records, today));
}
