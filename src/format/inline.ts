/** A piece of a text field: plain words, the exact words on a screen, or strong words. */
export interface Piece {
  readonly kind: 'text' | 'screen' | 'strong';
  readonly text: string;
}

/** Straight quotes and apostrophes as a printer sets them. */
export function typographic(text: string): string {
  return text
    .replace(/(^|[\s([—–])"/g, '$1“')
    .replace(/"/g, '”')
    .replace(/(^|[\s([—–“])'(?=\S)/g, '$1‘')
    .replace(/'/g, '’')
    .replaceAll('...', '…');
}

/** Words on a screen, also those with stars in them, or strong words, which may hold words on a screen. */
const MARKED = /(`[^`]+`|\*\*(?:`[^`]+`|[^*])+\*\*)/;

/** Splits a text field at `words on a screen` and **strong** words. Screen words stay as the product writes them. */
export function parseInline(text: string, around: 'text' | 'strong' = 'text'): readonly Piece[] {
  return text
    .split(MARKED)
    .filter(Boolean)
    .flatMap((part): readonly Piece[] => {
      if (part.startsWith('`')) return [{ kind: 'screen', text: part.slice(1, -1) }];
      if (part.startsWith('**')) return parseInline(part.slice(2, -2), 'strong');
      return [{ kind: around, text: typographic(part) }];
    });
}

/** A text field without its marks, for titles, data and search. */
export function plain(text: string): string {
  return parseInline(text)
    .map((piece) => (piece.kind === 'screen' ? `“${piece.text}”` : piece.text))
    .join('');
}
