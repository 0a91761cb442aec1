import { checkRecords } from '../rules/index.ts';
import { sayProblem } from '../rules/rule.ts';
import { TODAY } from '../site.ts';
import { readRecords } from './files.ts';
import { join, type Catalogue } from './join.ts';

function load(language: string): Catalogue {
  const { records, problems } = readRecords(process.cwd(), language);
  // What must hold across records is said once, of the English facts.
  const all = language === 'en' ? [...problems, ...checkRecords(records, TODAY)] : problems;
  if (all.length > 0) throw new Error(`The content has ${all.length} problems; nothing was built.\n${all.map(sayProblem).join('\n')}`);
  return join(records);
}

const loaded = new Map<string, Catalogue>();

/** The content in a language: read, joined and checked once a build. Stops with every problem named. */
export function getCatalogue(language = 'en'): Catalogue {
  const known = import.meta.env.DEV ? undefined : loaded.get(language);
  if (known) return known;
  const catalogue = load(language);
  loaded.set(language, catalogue);
  return catalogue;
}
