import { z } from 'astro/zod';

/** Front matter of an article, `<lang>.mdx`. */
export const Article = z.strictObject({
  /** One sentence for search engines and link previews, 60 to 160 characters. */
  description: z.string().trim().min(60).max(160),
  /** Why it is shorter than 300 or longer than 900 words. Only then. */
  lengthReason: z.string().optional(),
});
export type Article = z.infer<typeof Article>;
