import { expect, test } from 'vitest';
import { strangerIn } from './characters.ts';

test.each([
  ['a NUL', 'a\u0000b', 'the control character U+0000'],
  ['a bell', 'a\u0007b', 'the control character U+0007'],
  ['a tab', 'a\tb', 'the control character U+0009'],
  ['a lone carriage return', 'a\rb', 'the control character U+000D'],
  ['an override of direction', 'a\u202Eb', 'the direction mark U+202E'],
  ['a mark of direction', 'a\u200Fb', 'the direction mark U+200F'],
  ['a space of no width', 'a\u200Bb', 'the invisible character U+200B'],
  ['a joiner between Latin letters', 'a\u200Cb', 'the invisible character U+200C'],
  ['a soft hyphen', 'a\u00ADb', 'the invisible character U+00AD'],
  ['a byte order mark', 'a\uFEFFb', 'the invisible character U+FEFF'],
  ['a tag', 'a\u{E0041}b', 'the invisible character U+E0041'],
  ['half a pair', 'a\uD83Db', 'half a character U+D83D'],
  ['the sign for a lost letter', 'a\uFFFDb', 'the sign for a lost letter U+FFFD'],
  ['a line separator', 'a\u2028b', 'the line break U+2028'],
  ['a no-break space', 'a\u00A0b', 'the unusual space U+00A0'],
  ['a letter of nobody', 'a\uE000b', 'the character without a meaning U+E000'],
])('%s is a stranger', (_, text, what) => {
  expect(strangerIn(text)).toEqual({ index: 1, what });
});

test.each(['Plain words.', 'می\u200Cخواهم', 'र\u094D\u200Dय', '“Quoted” – and so on…', 'two\nlines', 'Österreich, Łódź, 개인정보', '🔒'])(
  '“%s” holds none',
  (text) => {
    expect(strangerIn(text)).toBeUndefined();
  },
);
