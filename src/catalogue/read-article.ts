import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import GithubSlugger from 'github-slugger';
import { toString } from 'mdast-util-to-string';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { parse } from 'yaml';
import { Article, type ArticleText } from '../schemas/article.ts';
import type { Problem } from '../rules/rule.ts';
import { shapeProblems } from './shape-problems.ts';

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkMdx);

interface Attribute {
  readonly type: string;
  readonly name?: string;
  readonly value?: unknown;
}

/** What is wrong with a component in an article, or nothing. `Cite` is the only one there is. */
function refusalOf(name: string | null, attributes: readonly Attribute[]): string | undefined {
  if (name !== 'Cite') return name && /^[A-Z]/.test(name) ? `the component <${name}>` : `HTML (<${name ?? ''}>)`;
  const [only, ...more] = attributes;
  if (only?.name !== 'source' || typeof only.value !== 'string' || more.length > 0)
    return 'a <Cite> that is not written <Cite source="id" />';
  return undefined;
}

/** Reads an article far enough for the rules. Gives problems instead of throwing. */
export function readArticle(file: string, text: string): { article?: ArticleText; problems: Problem[] } {
  let tree;
  try {
    tree = parser.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return {
      problems: [
        { rule: 'article', file, field: '', found: `cannot be read: ${reason}`, fix: 'Mind that < { and } have a meaning in MDX.' },
      ],
    };
  }
  let matter: unknown = {};
  const sentences: ArticleText['sentences'][number][] = [];
  const headings: ArticleText['headings'][number][] = [];
  const anchors: string[] = [];
  const slugger = new GithubSlugger();
  const cites: ArticleText['cites'][number][] = [];
  const links: ArticleText['links'][number][] = [];
  const refused: ArticleText['refused'][number][] = [];
  visit(tree, (node) => {
    const line = node.position?.start.line ?? 1;
    if (node.type === 'yaml') matter = parse(node.value);
    if (node.type === 'heading') {
      headings.push({ depth: node.depth, text: toString(node), line });
      anchors.push(`story-${slugger.slug(toString(node))}`);
    }
    if (node.type === 'paragraph' || node.type === 'heading') sentences.push({ text: toString(node, { includeImageAlt: false }), line });
    if (node.type === 'link') links.push({ url: node.url, line });
    if (node.type === 'image') refused.push({ what: 'an image', line });
    if (node.type === 'mdxjsEsm') refused.push({ what: /^\s*import/.test(node.value) ? 'an import' : 'an export', line });
    if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') refused.push({ what: 'an expression in { }', line });
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      const what = refusalOf(node.name, node.attributes);
      const [source] = node.attributes;
      if (what) refused.push({ what, line });
      else if (source && typeof source.value === 'string') cites.push({ source: source.value, line });
    }
  });
  const shape = Article.safeParse(matter, { reportInput: true });
  if (!shape.success) return { problems: shapeProblems(file, shape.error, Article) };
  const words = sentences.flatMap(({ text }) => text.split(/\s+/).filter(Boolean)).length;
  return { article: { frontMatter: shape.data, tree, words, sentences, headings, anchors, cites, links, refused }, problems: [] };
}
