import type { Rule } from '../rules/rule.ts';
import type { Records } from '../schemas/records.ts';

/** What a rule says of records, a line for each finding, so that a test holds all that a writer reads. */
export function said(rule: Rule, records: Records, today = '2026-11-25'): readonly string[] {
  return rule(records, today).map(({ file, line, field, found, fix }) => {
    const where = [file, line === undefined ? '' : `line ${line}`].filter(Boolean).join(' · ');
    return `${where} · ${[field, found].filter(Boolean).join(' ')}. ${fix}`;
  });
}
