import type { SatteriProcessorOptions } from '@astrojs/markdown-satteri';
import type { Glossary } from '../schemas/glossary.ts';
import { termFinder } from './split-terms.ts';

type Plugin = NonNullable<SatteriProcessorOptions['mdastPlugins']>[number];

/** Articles link each term of the glossary where they use it first. Headings, links and translations are left as they are. */
export function termLinks(glossary: Glossary): Plugin {
  const find = termFinder(glossary);
  return ({ fileURL }) => {
    if (fileURL?.pathname.endsWith('/en.mdx') !== true) return null;
    const seen = new Set<string>();
    return {
      name: 'term-links',
      text(node, context) {
        if (context.parent(node).type !== 'paragraph') return;
        const pieces = find(node.value, seen);
        if (pieces.every(({ term }) => term === undefined)) return;
        context.replaceNode(
          node,
          pieces.map(({ text, term }) => {
            const plain = { type: 'text' as const, value: text };
            if (term === undefined) return plain;
            return {
              type: 'link' as const,
              url: `/glossary/#${term}`,
              children: [plain],
              data: { hProperties: { className: ['term'] } },
            };
          }),
        );
      },
    };
  };
}
