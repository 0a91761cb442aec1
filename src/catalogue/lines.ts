import type { Problem } from '../rules/rule.ts';
import { readFile } from './files.ts';
import { linesOf, readYaml } from './read-yaml.ts';

/** How to find the line of a field in a file. */
function finder(top: string, file: string): (field: string) => number | undefined {
  const { text } = readFile(top, file);
  if (text === undefined) return () => undefined;
  if (file.endsWith('.txt')) return (field) => (field ? text.split('\n').indexOf(field) + 1 || undefined : undefined);
  if (!file.endsWith('.yaml')) return () => undefined;
  const translated = /^(.*)\/[a-z]{2}\.yaml$/.exec(file)?.[1];
  if (translated === undefined) return linesOf(text);
  const facts = readFile(top, `${translated}/facts.yaml`);
  return linesOf(text, facts.text === undefined ? undefined : readYaml('', facts.text).data);
}

/** The problems with the lines at which their fields stand. Only files that have one are read again. */
export function withLines(top: string, problems: readonly Problem[]): readonly Problem[] {
  const finders = new Map<string, (field: string) => number | undefined>();
  return problems.map((problem) => {
    if (problem.line !== undefined || problem.field === '') return problem;
    const find = finders.get(problem.file) ?? finder(top, problem.file);
    finders.set(problem.file, find);
    const line = find(problem.field);
    return line === undefined ? problem : { ...problem, line };
  });
}
