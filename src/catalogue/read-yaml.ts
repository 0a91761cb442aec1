import { isMap, isPair, isScalar, isSeq, LineCounter, parseDocument, type Document, type Node, type Pair } from 'yaml';
import type { Problem } from '../rules/rule.ts';
import { trapsIn } from './yaml-traps.ts';

/** What to do about the errors writers meet, by the code the parser gives. */
const ADVICE: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'Each key stands once; merge the two.',
  TAB_AS_INDENT: 'Indent with spaces.',
  MULTIPLE_DOCS: 'A file holds one document: remove the line ---.',
  BAD_INDENT: 'Bring the line under the one it belongs to, two spaces a level.',
};
const USUAL = 'Often a missing quote around a text with “: ” in it, or a quote that is not closed.';

function firstLine(error: unknown): string {
  const [line = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
  return line.replace(/ at line \d+, column \d+:?$/, '').replace(/\.$/, '');
}

/** YAML 1.2 as plain data: dates stay text, so that a schema sees what was written. Gives problems instead of throwing. */
export function readYaml(file: string, text: string): { data?: unknown; problems: Problem[] } {
  const counter = new LineCounter();
  const document = parseDocument(text, { uniqueKeys: true, lineCounter: counter });
  const problems = document.errors.map((error): Problem => {
    const line = error.linePos?.[0].line;
    const where = line === undefined ? {} : { line };
    return {
      rule: 'yaml',
      file,
      ...where,
      field: '',
      found: `is not valid YAML: ${firstLine(error)}`,
      fix: ADVICE[error.code] ?? USUAL,
    };
  });
  const traps = trapsIn(document).map(({ offset, ...trap }): Problem => ({
    rule: 'yaml',
    file,
    line: counter.linePos(offset).line,
    ...trap,
  }));
  if (traps.length > 0) return { problems: [...problems, ...traps] };
  try {
    return { data: document.toJS({ maxAliasCount: 0 }), problems };
  } catch (error) {
    return { problems: [...problems, { rule: 'yaml', file, field: '', found: `cannot be read: ${firstLine(error)}`, fix: USUAL }] };
  }
}

/** `choices[1].path[0] (setting-web)` → `['choices', 1, 'path', 0]`. */
function stepsOf(field: string): readonly (string | number)[] {
  const [path = ''] = field.split(' ');
  return [...path.matchAll(/[^.[\]]+/g)].map(([step]) => (/^\d+$/.test(step) ? Number(step) : step));
}

type Place = Node | Pair;

function below(place: Place, step: string | number, ids: unknown): Place | undefined {
  const node = isPair(place) ? place.value : place;
  if (isSeq<Node>(node) && typeof step === 'number') return node.items[step];
  // A translation holds items under their ids, where the facts hold a list.
  const key = typeof step === 'number' ? ids : step;
  return isMap<Node>(node) ? node.items.find((pair) => isScalar(pair.key) && pair.key.value === key) : undefined;
}

function offsetOf(place: Place): number | undefined {
  const node = isPair(place) ? place.key : place;
  return isScalar(node) || isMap(node) || isSeq(node) ? node.range?.[0] : undefined;
}

function partOf(value: unknown, key: string | number): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  const found: unknown = Object.getOwnPropertyDescriptor(value, key)?.value;
  return found;
}

/** A function that finds the line of a field; of the nearest part above it where it is missing. `facts`: what a translation translates. */
export function linesOf(text: string, facts?: unknown): (field: string) => number | undefined {
  const counter = new LineCounter();
  const document: Document = parseDocument(text, { lineCounter: counter });
  return (field) => {
    let [place, original]: [Place | null, unknown] = [document.contents, facts];
    let offset: number | undefined;
    for (const step of stepsOf(field)) {
      original = partOf(original, step);
      const next: Place | undefined = place === null ? undefined : below(place, step, partOf(original, 'id'));
      if (!next) break;
      place = next;
      offset = offsetOf(next) ?? offset;
    }
    return offset === undefined ? undefined : counter.linePos(offset).line;
  };
}
