import { codePoint } from './fault.ts';

/** A character that no text of ours may hold, and where in the text it stands. */
export interface Stranger {
  readonly index: number;
  /** `the control character U+0007`, as it is named to a writer. */
  readonly what: string;
}

/**
 * Kinds of characters that readers cannot see, that turn or hide what stands around them, or that stand for something lost.
 * The first kind that fits names a character. Line feeds are left: texts and files have lines.
 */
const KINDS: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/^\uFFFD$/u, 'the sign for a lost letter'],
  [/^\p{Cs}$/u, 'half a character'],
  [/^[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]$/u, 'the direction mark'],
  [
    /^[\u00AD\u034F\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B-\u200D\u2060-\u2064\u206A-\u206F\u3164\uFE00-\uFE0F\uFEFF\uFFA0]$/u,
    'the invisible character',
  ],
  [/^[\u{E0000}-\u{E0FFF}\u{1D173}-\u{1D17A}]$/u, 'the invisible character'],
  [/^[\p{Zl}\p{Zp}\u0085]$/u, 'the line break'],
  [/^(?!\n)\p{Cc}$/u, 'the control character'],
  [/^[\p{Co}\p{Cn}]$/u, 'the character without a meaning'],
  [/^[^\S\n ]$/u, 'the unusual space'],
];

/** Scripts whose words need a joiner: Persian “می\u200Cخواهم”, Hindi “र्‍”. Elsewhere it hides. */
const JOINED =
  /^[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}]$/u;

/** Whether a character is a joiner within a word that is spelt with it. */
function isSpelling(character: string, before: string | undefined): boolean {
  return /[\u200C\u200D]/.test(character) && before !== undefined && JOINED.test(before);
}

/** Whatever one of the kinds could fit; most texts have none, and are not looked at letter by letter. */
const SUSPECT = /[^\n\P{C}]|[\p{Z}\p{Default_Ignorable_Code_Point}\uFFFD](?<! )/u;

/** The first character of a text that may not stand in it, or nothing. */
export function strangerIn(text: string): Stranger | undefined {
  if (!SUSPECT.test(text)) return undefined;
  let index = 0;
  let before: string | undefined;
  for (const character of text) {
    if (character < ' ' || character > '~') {
      const kind = KINDS.find(([pattern]) => pattern.test(character));
      if (kind && character !== '\n' && !isSpelling(character, before)) return { index, what: `${kind[1]} ${codePoint(character)}` };
    }
    index += character.length;
    before = character;
  }
  return undefined;
}
