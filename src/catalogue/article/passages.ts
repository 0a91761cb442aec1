import GithubSlugger from 'github-slugger';
import type { MdastNode } from 'satteri';
import type { ArticleText, Passage, Words } from '../../schemas/article.ts';
import { citation, refusalOf, type Of } from './forms.ts';
import { typedMarks } from './typed-marks.ts';

type Body = Omit<ArticleText, 'frontMatter'>;

const line = (node: MdastNode): number => node.position?.start.line ?? 1;

/** Words as rules read them: without citations, words on a screen marked as quoted. */
function plain(words: readonly Words[]): string {
  return words.map((run) => (run.kind === 'cite' ? '' : run.kind === 'screen' ? `“${run.text}”` : run.text)).join('');
}

/** Reads what may stand in an article, and names everything else. `tree` is what the page shows, but for the links to the glossary. */
export function readPassages(tree: MdastNode): Body {
  const sentences: Body['sentences'][number][] = [];
  const headings: Body['headings'][number][] = [];
  const anchors: string[] = [];
  const cites: Body['cites'][number][] = [];
  const links: Body['links'][number][] = [];
  const refused: Body['refused'][number][] = [];
  const slugger = new GithubSlugger();

  const refuse = (node: MdastNode, what: string, fix?: string): void => {
    refused.push({ what, line: line(node), ...(fix === undefined ? {} : { fix }) });
  };

  const refuseForm = (node: MdastNode, inside?: string): void => {
    refused.push({ ...refusalOf(node, inside), line: line(node) });
  };

  const readText = (node: Of<'text'> | Of<'inlineCode'>): string => {
    for (const { lines, ...mark } of node.type === 'text' ? typedMarks(node.value) : [])
      refused.push({ ...mark, line: line(node) + lines });
    return node.value;
  };

  /** The words of a node that holds plain text alone. */
  const readPlain = (node: Of<'heading'> | Of<'emphasis'> | Of<'link'>, name: string): string => {
    const text = node.children
      .map((child) => {
        if (child.type === 'text') return readText(child);
        refuseForm(child, name);
        return '';
      })
      .join('');
    if (text.trim() === '' && node.children.every(({ type }) => type === 'text')) refuse(node, `${name} without words`);
    return text;
  };

  const readWords = (nodes: readonly MdastNode[], around: 'text' | 'strong' = 'text'): readonly Words[] =>
    nodes.flatMap((node): readonly Words[] => {
      if (node.type === 'text') return [{ kind: around, text: readText(node) }];
      if (node.type === 'inlineCode') return [{ kind: 'screen', text: readText(node) }];
      if (around === 'strong') {
        refuseForm(node, 'strong words');
        return [];
      }
      if (node.type === 'strong') return readWords(node.children, 'strong');
      if (node.type === 'emphasis') return [{ kind: 'stress', text: readPlain(node, 'words in italics') }];
      if (node.type === 'link') {
        links.push({ url: node.url, line: line(node) });
        if (node.title) refuse(node, 'a title on a link', 'Leave out what stands in quotation marks behind the address.');
        return [{ kind: 'link', text: readPlain(node, 'a link'), address: node.url }];
      }
      if (node.type === 'mdxJsxTextElement') {
        const cite = citation(node);
        if ('source' in cite) {
          cites.push({ source: cite.source, line: line(node) });
          return [{ kind: 'cite', source: cite.source }];
        }
      }
      refuseForm(node);
      return [];
    });

  /** The words of what must hold paragraphs, as many as `most` allows. */
  const readParagraphs = (node: Of<'blockquote'> | Of<'listItem'>, name: string, most = Infinity): readonly (readonly Words[])[] => {
    if (node.children.length === 0) refuse(node, `${name} without words`);
    return node.children.flatMap((child, index) => {
      if (child.type === 'paragraph' && index < most) return [readParagraph(child)];
      refuseForm(child, name);
      return [];
    });
  };

  const readParagraph = (node: Of<'paragraph'>): readonly Words[] => {
    const before = refused.length;
    const words = readWords(node.children);
    const text = plain(words);
    if (text.trim() === '' && refused.length === before) refuse(node, 'a paragraph without words');
    sentences.push({ text, line: line(node) });
    return words;
  };

  const readHeading = (node: Of<'heading'>): readonly Passage[] => {
    const text = readPlain(node, 'a heading');
    headings.push({ depth: node.depth, text, line: line(node) });
    sentences.push({ text, line: line(node) });
    anchors.push(`story-${slugger.slug(text)}`);
    if (node.depth === 2 || node.depth === 3) return [{ kind: 'heading', depth: node.depth, text }];
    if (node.depth > 3) refuse(node, `a heading of depth ${node.depth}`, 'Use ## and ###.');
    return [];
  };

  const readList = (node: Of<'list'>): Passage => {
    const items = node.children.map((item) => {
      if (typeof item.checked === 'boolean') refuse(item, 'a box to tick', 'Leave out the [ ].');
      return readParagraphs(item, 'an item of a list', 1).flat();
    });
    return node.ordered ? { kind: 'numbered', start: node.start ?? 1, items } : { kind: 'list', items };
  };

  const passages = ('children' in tree ? tree.children : []).flatMap((node): readonly Passage[] => {
    switch (node.type) {
      case 'heading':
        return readHeading(node);
      case 'paragraph':
        return [{ kind: 'paragraph', words: readParagraph(node) }];
      case 'blockquote':
        return [{ kind: 'quotation', paragraphs: readParagraphs(node, 'a quotation') }];
      case 'list':
        return [readList(node)];
      default:
        refuseForm(node);
        return [];
    }
  });
  const words = sentences.flatMap(({ text }) => text.split(/\s+/).filter(Boolean)).length;
  return { passages, words, sentences, headings, anchors, cites, links, refused };
}
