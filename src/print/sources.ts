import { formatDay } from '../format/day.ts';
import { typographic } from '../format/inline.ts';
import { capitalise } from '../format/list.ts';
import { sentence } from '../format/sentence.ts';
import type { Source } from '../schemas/source.ts';
import { en } from '../words/en.ts';
import type { SourceLine } from './model.ts';

const READ_AS = { page: '', archive: 'Read in a copy.', quotation: 'Known from a quotation.' } as const;

/** Letters of Latin, Greek and Cyrillic scripts are in the fonts for paper; others are not. */
const IN_FONTS = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}\p{Script=Inherited}]*$/u;

/** A title as it can be printed: in a script without a font, what language it is in. The address says the rest. */
export function titleOnPaper(title: string, lang: string): string {
  if (IN_FONTS.test(title)) return typographic(title);
  return `(Title in ${new Intl.DisplayNames('en-GB', { type: 'language' }).of(lang) ?? lang})`;
}

/** The sources of a document as numbered notes, each address once. */
export function sourceLines(sources: readonly Source[]): readonly SourceLine[] {
  return sources.map((source, index) => ({
    n: index + 1,
    title: titleOnPaper(source.title, source.lang),
    lang: IN_FONTS.test(source.title) ? source.lang : 'en',
    text: [
      sentence(source.publisher),
      source.published
        ? `${formatDay(source.published)}.`
        : source.captured
          ? `Seen ${formatDay(source.captured)}.`
          : `${capitalise(en.undated)}.`,
      source.updated ? `Updated ${formatDay(source.updated)}.` : '',
      `${en.sourceKind[source.kind]}.`,
      READ_AS[source.readAs],
    ]
      .filter(Boolean)
      .join(' '),
    url: source.url,
  }));
}
