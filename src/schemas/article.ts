import { z } from 'astro/zod';
import { Text } from './id.ts';

/** Front matter of an article, `<lang>.mdx`. */
export const Article = z.strictObject({
  /** One sentence for search engines and link previews, 60 to 160 characters. */
  description: z.string().trim().min(60).max(160),
  /** Why it is shorter than 300 or longer than 900 words. Only then. */
  lengthReason: Text.optional(),
});
export type Article = z.infer<typeof Article>;

/** Words in an article. Where a line of the file ends, `text` has a line feed; readers see a space. */
export type Words =
  /** Plain, strong, stressed (in italics), or exactly as they stand on a screen. */
  | { readonly kind: 'text' | 'strong' | 'stress' | 'screen'; readonly text: string }
  /** A link to a page of ours. */
  | { readonly kind: 'link'; readonly text: string; readonly address: string }
  /** The id of a source of the entry. */
  | { readonly kind: 'cite'; readonly source: string };

/** A part of an article. There are no others: whatever else Markdown can say is refused when it is read. */
export type Passage =
  | { readonly kind: 'heading'; readonly depth: 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly words: readonly Words[] }
  | { readonly kind: 'quotation'; readonly paragraphs: readonly (readonly Words[])[] }
  | { readonly kind: 'list'; readonly items: readonly (readonly Words[])[] }
  /** `start`: the number of the first item. */
  | { readonly kind: 'numbered'; readonly start: number; readonly items: readonly (readonly Words[])[] };

/** An article as read, for the rules and for paper; made by `catalogue/read-article.ts`. Lines count from 1 in the file. */
export interface ArticleText {
  readonly frontMatter: Article;
  /** The text in its parts, for paper. Without what is refused. */
  readonly passages: readonly Passage[];
  readonly words: number;
  /** Its paragraphs, list items and headings as plain text; words on a screen stand between “ and ”. */
  readonly sentences: readonly { readonly text: string; readonly line: number }[];
  readonly headings: readonly { readonly depth: number; readonly text: string; readonly line: number }[];
  /** The anchors of its headings on the page, `story-what-happened`. */
  readonly anchors: readonly string[];
  readonly cites: readonly { readonly source: string; readonly line: number }[];
  readonly links: readonly { readonly url: string; readonly line: number }[];
  /** Whatever an article may not hold: imports, expressions, HTML, tables. `fix`: what to write instead, where that is known. */
  readonly refused: readonly { readonly what: string; readonly line: number; readonly fix?: string }[];
}

/** An article of which nothing was read: what stands in for one in a preview. */
export const NO_ARTICLE: ArticleText = {
  frontMatter: { description: '' },
  passages: [],
  words: 0,
  sentences: [],
  headings: [],
  anchors: [],
  cites: [],
  links: [],
  refused: [],
};
