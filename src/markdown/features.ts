import type { Features } from 'satteri';

/**
 * What Sätteri looks for in an article: the same for the pages (`astro.config.ts`) as for rules and paper
 * (`catalogue/read-article.ts`), so that what is checked is what is shown. GFM is on so that a table or a bare address
 * is seen, and refused, rather than shown as typed.
 */
export const FEATURES = { gfm: true, smartPunctuation: true } as const satisfies Features;
