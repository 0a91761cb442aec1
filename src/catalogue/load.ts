import { sayProblems } from '../rules/rule.ts';
import { TODAY } from '../site.ts';
import type { Catalogue } from './join.ts';
import { library, type Library } from './library.ts';

/** The content as it is, sound or not: for the check, and for a preview. */
export function lookIntoLibrary(language = 'en'): Library {
  return library(process.cwd(), language, TODAY);
}

/** The content of a language for a build. Stops with every problem of every language named. */
export function loadCatalogue(language = 'en'): Catalogue {
  const { catalogue, problems } = lookIntoLibrary(language);
  if (problems.length > 0)
    throw new Error(`The content has ${problems.length} problems; nothing was built.\n${sayProblems(problems).join('\n')}`);
  return catalogue;
}
