import { z } from 'astro/zod';

/** The packages that decide how a PDF looks: the typesetter, its faces, and what packs the file. */
export const SETTERS: readonly string[] = [
  '@myriaddreamin/typst-ts-node-compiler',
  '@expo-google-fonts/source-sans-3',
  '@expo-google-fonts/source-serif-4',
  '@cantoo/pdf-lib',
];

const Names = z.record(z.string(), z.string()).default({});
const Lock = z.object({
  packages: z.record(z.string(), z.object({ version: z.string().default(''), dependencies: Names, optionalDependencies: Names })),
});

/** Where a package finds another, as Node looks: beside itself first, then further up. */
function placesOf(name: string, from: string): readonly string[] {
  const above = from.lastIndexOf('/node_modules/');
  const own = `${from}/node_modules/${name}`;
  if (from === '') return [`node_modules/${name}`];
  return [own, ...placesOf(name, above === -1 ? '' : from.slice(0, above))];
}

/** The setter's packages and all they need, with their versions, out of a lock file. Other packages may change as they like. */
export function setterPackages(lock: unknown): readonly string[] {
  const { packages } = Lock.parse(lock);
  const found = new Set<string>();
  const visit = (name: string, from: string): void => {
    const place = placesOf(name, from).find((one) => Object.hasOwn(packages, one));
    if (place === undefined || found.has(place)) return;
    found.add(place);
    const { dependencies = {}, optionalDependencies = {} } = packages[place] ?? {};
    for (const needed of Object.keys({ ...dependencies, ...optionalDependencies })) visit(needed, place);
  };
  for (const name of SETTERS) {
    if (!Object.hasOwn(packages, `node_modules/${name}`)) throw new Error(`package-lock.json has no ${name}, which sets the PDFs.`);
    visit(name, '');
  }
  return [...found].toSorted().map((place) => `${place}@${packages[place]?.version ?? ''}`);
}
