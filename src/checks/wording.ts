/** What no reader should ever see: marks of our own writing, doubled stops, values that are none. */
const FAULTS: readonly (readonly [string, RegExp])[] = [
  ['a backtick', /`/g],
  ['two stars', /\*\*/g],
  // “Inc..”, “why?.” and “in.”.”, but not “...”, “Inc.)” or the open end of “because …”.
  ['a doubled stop', /(?<!\.)\.\.(?!\.)|[?!]\.(?!\w)|[.?!][”’"]\.(?!\w)/g],
  ['a value that is none', /\bundefined\b|\bNaN\b|\[object [A-Z]/g],
];

/** The faults of a text as a reader sees it, each with the words around it. */
export function faultsIn(text: string): readonly string[] {
  return FAULTS.flatMap(([name, pattern]) =>
    [...text.matchAll(pattern)].map(({ index }) => `${name}: “${text.slice(Math.max(0, index - 40), index + 20).trim()}”`),
  );
}
