import { globSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path/posix';
import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const FILES = globSync('.github/workflows/*.yml');

test.each(FILES)('%s names each action by the hash of a commit, and its version beside it', (file) => {
  const text = readFileSync(file, 'utf8');
  const uses = [...text.matchAll(/uses:(.*)/g)].map(([, named = '']) => named.trim());
  expect(uses.length).toBeGreaterThan(0);
  expect(uses.filter((named) => !/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(named))).toEqual([]);
  expect(() => void parse(text)).not.toThrow();
});

test('updates are proposed for every package here', () => {
  const Updates = z.object({
    updates: z.array(z.object({ 'package-ecosystem': z.string(), directories: z.array(z.string()).default([]) })),
  });
  const { updates } = Updates.parse(parse(readFileSync('.github/dependabot.yml', 'utf8')));
  const npm = updates.find((update) => update['package-ecosystem'] === 'npm');
  const folders = globSync('src/checks/*/package.json').map((file) => `/${dirname(file.replaceAll('\\', '/'))}`);
  expect(npm?.directories.toSorted()).toEqual(['/', ...folders].toSorted());
});
