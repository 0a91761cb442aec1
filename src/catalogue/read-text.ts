import type { Problem } from '../rules/rule.ts';
import { strangerIn } from '../schemas/characters.ts';

const DECODER = new TextDecoder('utf-8', { fatal: true });
const MERGE = /^(?:<{7}(?= )|={7}$|>{7}(?= ))/m;
const MERGED = 'Keep what is right of both sides, and take the marks away.';

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}

/**
 * The text of a file, with the line ends and without the byte order mark that editors and git on some machines add.
 * Bytes that are not UTF-8 are a problem and give no text, since letters would be lost; so are characters that nobody sees,
 * and what a merge left.
 */
export function readText(file: string, bytes: Uint8Array): { text?: string; problems: Problem[] } {
  try {
    const text = DECODER.decode(bytes).replaceAll(/\r\n?/g, '\n');
    // A tab is seen, and YAML says what is wrong with one.
    const stranger = strangerIn(text.replaceAll('\t', ' '));
    const merge = MERGE.exec(text);
    if (merge)
      return {
        problems: [
          { rule: 'text', file, line: lineAt(text, merge.index), field: '', found: `holds “${merge[0]}”, left by a merge`, fix: MERGED },
        ],
      };
    if (!stranger) return { text, problems: [] };
    const line = lineAt(text, stranger.index);
    return { problems: [{ rule: 'text', file, line, field: '', found: `holds ${stranger.what}`, fix: 'Remove it: nobody can see it.' }] };
  } catch {
    const sound = new TextDecoder().decode(bytes).split('\uFFFD')[0] ?? '';
    return {
      problems: [
        {
          rule: 'text',
          file,
          line: sound.split('\n').length,
          field: '',
          found: 'holds bytes that are not UTF-8',
          fix: 'Save the file as UTF-8.',
        },
      ],
    };
  }
}
