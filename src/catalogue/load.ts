import { checkRecords } from '../rules/index.ts';
import { sayProblem } from '../rules/rule.ts';
import { TODAY } from '../site.ts';
import { readRecords } from './files.ts';
import { join, type Catalogue } from './join.ts';

/** Reads, joins and checks the content in a language. Stops with every problem named. */
export function loadCatalogue(language: string): Catalogue {
  const { records, problems } = readRecords(process.cwd(), language);
  // What must hold across records is said once, of the English facts.
  const all = language === 'en' ? [...problems, ...checkRecords(records, TODAY)] : problems;
  if (all.length > 0) throw new Error(`The content has ${all.length} problems; nothing was built.\n${all.map(sayProblem).join('\n')}`);
  return join(records);
}
