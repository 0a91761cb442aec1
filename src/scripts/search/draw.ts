import { stateMark } from '../../format/state-mark.ts';
import { stateWords } from '../../format/state-words.ts';
import { en } from '../../words/en.ts';
import type { Found, Hit } from './engine.ts';

/** An element with a class and children. */
export function make(name: string, className = '', ...children: (Node | string)[]): HTMLElement {
  const element = document.createElement(name);
  if (className) element.className = className;
  element.append(...children);
  return element;
}

/** A link with what stands in it. */
export function makeLink(href: string, ...children: (Node | string)[]): HTMLAnchorElement {
  const anchor = document.createElement('a');
  anchor.href = href;
  anchor.append(...children);
  return anchor;
}

/** What somebody typed, in its own direction of writing. */
export function isolate(text: string): HTMLElement {
  return make('bdi', '', text);
}

const SVG = 'http://www.w3.org/2000/svg';

function symbol(name: string): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', 'sym');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  const use = document.createElementNS(SVG, 'use');
  use.setAttribute('href', `#${name}`);
  svg.append(use);
  return svg;
}

/** Whether a text from a file is a word of a vocabulary, by the names we have for them. */
const isIn = <Names extends object>(names: Names, word: string | undefined): word is keyof Names & string =>
  word !== undefined && Object.hasOwn(names, word);

/** The chosen region, or nothing. */
export function chosenRegion(): string | undefined {
  return document.documentElement.dataset['region'];
}

/** The title of a page; a name stays as it is where a browser translates. */
export function nameOf({ title, entry }: Hit): HTMLElement {
  const element = make('b', '', title);
  if (entry?.kind === 'platforms' || entry?.kind === 'authorities') element.translate = false;
  return element;
}

/** What stands beside a title: the state where the reader lives, how a case stands, a verdict. */
export function noteOf({ entry }: Hit): Node[] {
  if (!entry) return [];
  const region = chosenRegion();
  const state = region === undefined ? undefined : entry.states?.[region];
  if (isIn(en.state, state)) {
    return [make('span', `st st-${stateMark(state)}`, symbol(`s-${stateMark(state)}`), make('span', '', stateWords(state, entry.title)))];
  }
  const { kind, note } = entry;
  if (kind === 'actions' && isIn(en.status, note)) return [make('span', 'soft', en.status[note])];
  if (kind === 'claims' && isIn(en.verdict, note)) return [make('span', 'soft', en.verdict[note])];
  return [make('span', 'soft', en.entry[kind])];
}

/** An excerpt holds nothing but text and <mark>; anything else is taken as text. */
export function excerptOf(html: string): Node[] {
  const parsed = new DOMParser().parseFromString(html, 'text/html').body;
  return [...parsed.childNodes].map((node) => {
    if (node.nodeName !== 'MARK') return document.createTextNode(node.textContent ?? '');
    return make('mark', '', node.textContent ?? '');
  });
}

/** Where the steps for the reader's region stand. */
export function stepsOf({ entry, href }: Hit): string | undefined {
  const region = chosenRegion();
  const anchor = region === undefined ? undefined : entry?.steps?.[region];
  return anchor === undefined ? undefined : `${href}#${anchor}`;
}

/** What was done with the query, in a sentence; nothing when it was taken as typed. */
export function readingOf({ plan }: Found): string {
  return plan.readings.map(({ read }) => `“${read}”`).join(' and ');
}

/** Whether the query names nothing here and holds words that stand nowhere: then results are only the nearest. */
export function isStranger({ plan }: Found): boolean {
  return plan.foreign.length > 0 && !plan.ranked.some(({ named }) => named);
}
