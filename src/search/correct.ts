import { distance } from 'fastest-levenshtein';

/** Edits between two words, where a swap of neighbours counts as one. */
export function edits(typed: string, known: string): number {
  const plain = distance(typed, known);
  if (plain < 2) return plain;
  const swapped = Array.from({ length: typed.length - 1 }, (_, at) => {
    const word = typed.slice(0, at) + (typed[at + 1] ?? '') + (typed[at] ?? '') + typed.slice(at + 2);
    return 1 + distance(word, known);
  });
  return Math.min(plain, ...swapped);
}

/** How many edits a word of this length may be away: none below four letters, two from seven. */
function allowed(length: number): number {
  return length < 4 ? 0 : length < 7 ? 1 : 2;
}

/**
 * The word of the closed list that was meant, or nothing. The first letter must be right, or swapped with the second:
 * people miss it rarely, and without it “bong” would find “song”. Of equals, the one named first in the list wins.
 */
export function correct(typed: string, list: readonly string[]): string | undefined {
  const most = allowed(typed.length);
  let best: { readonly word: string; readonly away: number } | undefined;
  for (const word of list) {
    if (word.length < 4 || Math.abs(word.length - typed.length) > most) continue;
    if (word[0] !== typed[0] && !(word[0] === typed[1] && word[1] === typed[0])) continue;
    const away = edits(typed, word);
    if (away <= Math.min(most, allowed(word.length)) && (!best || away < best.away)) best = { word, away };
  }
  return best?.word;
}

/** `chatgptprivacy` → `chatgpt privacy`, when both parts are known and one of them can name an entry. */
export function splitJoined(typed: string, known: ReadonlySet<string>, names: (word: string) => boolean): readonly string[] | undefined {
  for (let at = typed.length - 3; at >= 3; at -= 1) {
    const parts = [typed.slice(0, at), typed.slice(at)];
    if (parts.every((part) => known.has(part)) && parts.some(names)) return parts;
  }
  return undefined;
}
