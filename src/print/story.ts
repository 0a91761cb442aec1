import type { Nodes, Root } from 'mdast';
import { typographic } from '../format/inline.ts';
import { link as siteLink, publicAddress } from '../routes.ts';
import type { Block, Run, Runs } from './model.ts';

/** The inline nodes of an article as runs; a node without a rule stops the build. */
function runsOfNodes(nodes: readonly Nodes[], notes: (ids: readonly string[]) => Runs): Runs {
  return nodes.flatMap((node): Runs => {
    switch (node.type) {
      case 'text':
        return [{ t: 'text', v: typographic(node.value.replaceAll('\n', ' ')) }];
      case 'inlineCode':
        return [{ t: 'screen', v: node.value }];
      case 'strong':
      case 'emphasis':
        return runsOfNodes(node.children, notes).map((run): Run => (run.t === 'text' ? { t: 'strong', v: run.v } : run));
      case 'link': {
        const url = node.url.startsWith('/') ? publicAddress(siteLink(node.url)) : node.url;
        return runsOfNodes(node.children, notes).map((run): Run => (run.t === 'text' ? { t: 'link', v: run.v, url } : run));
      }
      case 'mdxJsxTextElement':
      case 'mdxJsxFlowElement': {
        const [source] = node.attributes;
        return notes(typeof source?.value === 'string' ? [source.value] : []);
      }
      case 'break':
        return [{ t: 'text', v: ' ' }];
      default:
        throw new Error(`An article holds a “${node.type}”, which has no form on paper. Add one in src/print/story.ts.`);
    }
  });
}

/** An article as blocks for paper. Its headings start one level below the section they stand in. */
export function storyBlocks(tree: Root, notes: (ids: readonly string[]) => Runs): readonly Block[] {
  return tree.children.flatMap((node): readonly Block[] => {
    switch (node.type) {
      case 'yaml':
        return [];
      case 'heading': {
        const text = runsOfNodes(node.children, notes)
          .map((run) => (run.t === 'note' ? '' : run.v))
          .join('');
        return [{ b: 'heading', level: node.depth === 2 ? 3 : 4, text }];
      }
      case 'paragraph':
        return [{ b: 'para', text: runsOfNodes(node.children, notes) }];
      case 'list':
        return [
          {
            b: 'list',
            items: node.children.map((item) =>
              item.children.flatMap((child) => ('children' in child ? runsOfNodes(child.children, notes) : [])),
            ),
          },
        ];
      case 'blockquote':
        return node.children.flatMap((child) =>
          'children' in child ? [{ b: 'quote' as const, text: runsOfNodes(child.children, notes) }] : [],
        );
      case 'mdxJsxFlowElement':
        return [{ b: 'para', text: runsOfNodes([node], notes) }];
      default:
        throw new Error(`An article holds a “${node.type}”, which has no form on paper. Add one in src/print/story.ts.`);
    }
  });
}
