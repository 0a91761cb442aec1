import { z } from 'astro/zod';
import type { Root } from 'mdast';
import { Text } from './id.ts';

/** Front matter of an article, `<lang>.mdx`. */
export const Article = z.strictObject({
  /** One sentence for search engines and link previews, 60 to 160 characters. */
  description: z.string().trim().min(60).max(160),
  /** Why it is shorter than 300 or longer than 900 words. Only then. */
  lengthReason: Text.optional(),
});
export type Article = z.infer<typeof Article>;

/** What the rules need to know of an article's text; made by `catalogue/read-article.ts`. Lines count from 1 in the file. */
export interface ArticleText {
  readonly frontMatter: Article;
  /** The text as a tree, for paper. */
  readonly tree: Root;
  readonly words: number;
  /** Its paragraphs, list items and headings as plain text. */
  readonly sentences: readonly { readonly text: string; readonly line: number }[];
  readonly headings: readonly { readonly depth: number; readonly text: string; readonly line: number }[];
  /** The anchors of its headings on the page, `story-what-happened`. */
  readonly anchors: readonly string[];
  readonly cites: readonly { readonly source: string; readonly line: number }[];
  readonly links: readonly { readonly url: string; readonly line: number }[];
  /** Whatever an article may not hold: imports, expressions, HTML, unknown components or props. */
  readonly refused: readonly { readonly what: string; readonly line: number }[];
}
