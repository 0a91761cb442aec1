/** The lock file lists the native parts for every platform, not only for the machine it was made on; else `npm ci` fails elsewhere. */
import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';

const Lock = z.object({
  packages: z.record(
    z.string(),
    z.object({ version: z.string().optional(), optionalDependencies: z.record(z.string(), z.string()).optional() }),
  ),
});

const { packages } = Lock.parse(JSON.parse(readFileSync('package-lock.json', 'utf8')));
const names = new Set(Object.keys(packages).map((path) => path.split('node_modules/').at(-1)));
const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
  Object.keys(optionalDependencies)
    .filter((name) => !names.has(name))
    .map((name) => `package-lock.json lacks ${name}, which ${path || 'package.json'} needs on some platform. Add its entry.`),
);
for (const line of missing) console.error(line);
console.log(`${names.size} packages locked, ${missing.length} native parts missing`);
process.exitCode = missing.length > 0 ? 1 : 0;
