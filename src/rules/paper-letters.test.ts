import { globSync, readFileSync } from 'node:fs';
import { create, type Font } from 'fontkitten';
import { expect, test } from 'vitest';
import { PAPER_LETTERS } from './paper-letters.ts';

/** The faces named in `typeset/typeset.ts`. */
const FACES = [...readFileSync('src/typeset/typeset.ts', 'utf8').matchAll(/'(source-(?:sans|serif)-\d\/\w+)'/g)].map(([, face]) => face);

function isFont(made: object): made is Font {
  return 'characterSet' in made;
}

function lettersOf(face: string | undefined): ReadonlySet<number> {
  const [file = ''] = globSync(`node_modules/@expo-google-fonts/${face}/*.ttf`);
  const font = create(readFileSync(file));
  if (!isFont(font)) throw new Error(`${file} is no single font.`);
  return new Set(font.characterSet);
}

/** `20-7e a0-12b 18f` */
function ranges(points: readonly number[]): string {
  const found: [number, number][] = [];
  for (const point of points) {
    const last = found.at(-1);
    if (last?.[1] === point - 1) last[1] = point;
    else found.push([point, point]);
  }
  return found.map(([from, to]) => [...new Set([from, to])].map((point) => point.toString(16)).join('-')).join(' ');
}

test('the letters for paper are those that every face has', () => {
  expect(FACES.length).toBeGreaterThan(2);
  const [first = new Set<number>(), ...others] = FACES.map(lettersOf);
  const common = [...first].filter((point) => others.every((letters) => letters.has(point))).toSorted((a, b) => a - b);
  expect(ranges([...PAPER_LETTERS])).toBe(ranges(common));
});
