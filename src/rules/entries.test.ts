import { expect, test } from 'vitest';
import { exampleRecords } from '../checks/example.ts';
import { everyEntry, visitValues } from './entries.ts';

test('an entry names its files, which in a translation bear the language', () => {
  const filesIn = (language: string) => everyEntry(exampleRecords({ language })).map(({ file, articleFile }) => [file, articleFile])[0];
  expect(filesIn('en')).toEqual(['content/platforms/example/facts.yaml', 'content/platforms/example/en.mdx']);
  expect(filesIn('de')).toEqual(['content/platforms/example/de.yaml', 'content/platforms/example/de.mdx']);
});

test('every value is visited with its path, nothing among them', () => {
  const visited: string[] = [];
  visitValues({ name: null, steps: [{ id: 'a' }, 2] }, (_, field) => visited.push(field));
  expect(visited).toEqual(['', 'name', 'steps', 'steps[0]', 'steps[0].id', 'steps[1]']);
});
