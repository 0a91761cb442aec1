/** Words we do not use, and what to write instead. `content/README.md` says why. */
export const BANNED: readonly (readonly [pattern: RegExp, instead: string])[] = [
  [/\bleverag(e|es|ed|ing)\b/i, 'uses'],
  [/\bAI-powered\b/i, 'say what it does'],
  [/\buser-generated content\b|\bUGC\b/i, 'what people post'],
  [/\bopted in by default\b/i, 'on by default'],
  [/\bwatchdog\b/i, 'the name of the authority'],
  [/\bdata harvest(ing)?\b|\bharvest(s|ed|ing)? your\b/i, 'collects'],
  [/\b(shocking|outrageous|alarming|sneaky|creepy)\b/i, 'describe, without alarm'],
  [/\bsimply\b/i, 'leave it out'],
  [/\bplease note\b/i, 'leave it out'],
  [/\butili[sz](e|es|ed|ing)\b/i, 'use'],
  [/\bin order to\b/i, 'to'],
  [/\bprior to\b/i, 'before'],
  [/\bpursuant to\b/i, 'under'],
  [/\bthe dossier\b/i, 'the source'],
];

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const AHEAD =
  /\b(?:will|is going to|plans? to|intends? to|is due|is to)\b[^.]{0,80}?\b(?:on|by|from|until)\s+(\d{1,2})\s+([A-Z][a-z]+)\s+(\d{4})/g;

/** Days that a sentence tells as ahead: “will start on 3 November 2025” → `2025-11-03`. */
export function daysToldAhead(text: string): readonly string[] {
  return [...text.matchAll(AHEAD)].flatMap(([, day = '', month = '', year = '']) => {
    const number = MONTHS.indexOf(month) + 1;
    return number > 0 ? [`${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`] : [];
  });
}
