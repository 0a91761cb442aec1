import { checkRecords } from '../rules/index.ts';
import { sayProblem } from '../rules/rule.ts';
import { TODAY } from '../site.ts';
import { readRecords } from './files.ts';
import { join, type Catalogue } from './join.ts';

function load(): Catalogue {
  const { records, problems } = readRecords(process.cwd());
  const all = [...problems, ...checkRecords(records, TODAY)];
  if (all.length > 0) throw new Error(`The content has ${all.length} problems; nothing was built.\n${all.map(sayProblem).join('\n')}`);
  return join(records);
}

let loaded: Catalogue | undefined;

/** The content: read, joined and checked once a build. Stops with every problem named. */
export function getCatalogue(): Catalogue {
  if (import.meta.env.DEV) return load();
  loaded ??= load();
  return loaded;
}
