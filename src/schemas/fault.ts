/**
 * The message of a schema: what was found, as a clause, and on the next line what to do, as a sentence.
 * `catalogue/shape-problems.ts` takes the two apart again.
 */
export function fault(found: string, fix: string): string {
  return `${found}\n${fix}`;
}

/** What nobody sees, or what turns the text after it round: shown by its number. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/gu;

/** The number of a character as Unicode writes it: `U+202E`. */
export function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** A text in which what nobody sees is shown by its number. */
export function shown(text: string): string {
  return text.replaceAll(HIDDEN, (character) => `[${codePoint(character)}]`);
}

/** A value as a message quotes it: short, in one line, and with nothing hidden in it. */
export function quoted(value: unknown): string {
  const text =
    typeof value === 'string' ? value : typeof value === 'number' ? String(value) : value === undefined ? 'nothing' : JSON.stringify(value);
  const letters = Array.from(text);
  const short = letters.length > 60 ? `${letters.slice(0, 60).join('')}…` : text;
  return `“${shown(short)}”`;
}
