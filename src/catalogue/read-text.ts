import type { Problem } from '../rules/rule.ts';
import { strangerIn } from '../schemas/characters.ts';

const DECODER = new TextDecoder('utf-8', { fatal: true });

/**
 * The text of a file, with the line ends and without the byte order mark that editors and git on some machines add.
 * Bytes that are not UTF-8 are a problem and give no text, since letters would be lost; so are characters that nobody sees.
 */
export function readText(file: string, bytes: Uint8Array): { text?: string; problems: Problem[] } {
  try {
    const text = DECODER.decode(bytes).replaceAll(/\r\n?/g, '\n');
    // A tab is seen, and YAML says what is wrong with one.
    const stranger = strangerIn(text.replaceAll('\t', ' '));
    if (!stranger) return { text, problems: [] };
    const line = text.slice(0, stranger.index).split('\n').length;
    return { problems: [{ rule: 'text', file, line, field: '', found: `holds ${stranger.what}`, fix: 'Remove it: nobody can see it.' }] };
  } catch {
    const sound = new TextDecoder().decode(bytes).split('�')[0] ?? '';
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
