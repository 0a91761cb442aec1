import { isAlias, isNode, isPair, isScalar, isSeq, visit, type Document, type Node, type Pair } from 'yaml';
import type { Finding } from '../rules/rule.ts';
import { strangerIn } from '../schemas/characters.ts';
import { shown } from '../schemas/fault.ts';

/** Something that YAML reads in another way than its writer meant, and where in the text it stands. */
export interface Trap extends Pick<Finding, 'field' | 'found' | 'fix'> {
  readonly offset: number;
}

const WRITTEN_OUT = 'Write the value out; anchors, aliases and tags are not used here.';

type Place = Document | Node | Pair;

/** `choices[1].title` of a node, by what it stands in. */
function fieldOf(node: unknown, above: readonly Place[]): string {
  return above.reduce((field, place, index) => {
    if (isPair(place)) return field ? `${field}.${String(place.key)}` : String(place.key);
    return isSeq(place) ? `${field}[${place.items.indexOf(above[index + 1] ?? node)}]` : field;
  }, '');
}

/** What a node holds that is a trap, apart from its place. */
function trapOf(node: Node, key: unknown): Pick<Trap, 'found' | 'fix'> | undefined {
  if (isAlias(node)) return { found: `is the alias *${node.source}`, fix: WRITTEN_OUT };
  if (node.anchor !== undefined) return { found: `has the anchor &${node.anchor}`, fix: WRITTEN_OUT };
  if (node.tag !== undefined && /[!:]/.test(node.tag)) return { found: `has the tag ${node.tag}`, fix: WRITTEN_OUT };
  if (!isScalar(node)) return undefined;
  const stranger = typeof node.value === 'string' ? strangerIn(node.value.trimEnd()) : undefined;
  if (stranger) return { found: `holds ${stranger.what}`, fix: 'Remove it: nobody can see it.' };
  if (node.type === 'PLAIN' && key !== 'key' && node.comment)
    return {
      found: `ends before “#${node.comment.slice(0, 40)}”`,
      fix: 'Put the text in quotes; behind a space, # begins a note that nobody sees.',
    };
  return undefined;
}

/** What in a document means something else than it seems to: aliases, tags, directives, text cut at a `#`, characters nobody sees. */
export function trapsIn(document: Document): readonly Trap[] {
  const traps: Trap[] = [];
  if (document.directives?.yaml.explicit === true)
    traps.push({ offset: 0, field: '', found: 'begins with a %YAML line', fix: 'Remove it; all files are YAML 1.2.' });
  visit(document, (key, node, above) => {
    if (!isNode(node)) return;
    const trap = trapOf(node, key);
    if (trap) traps.push({ offset: node.range?.[0] ?? 0, field: shown(fieldOf(node, above)), ...trap });
  });
  return traps;
}
