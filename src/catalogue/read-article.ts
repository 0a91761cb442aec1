import { mdxToMdast } from 'satteri';
import { FEATURES } from '../markdown/features.ts';
import type { Problem } from '../rules/rule.ts';
import type { ArticleText } from '../schemas/article.ts';
import { readFrontMatter } from './article/front-matter.ts';
import { readPassages } from './article/passages.ts';

/** What Sätteri says of a text that is no MDX, `12:3: Expected a closing tag … (mdx-jsx:unexpected-character)`. */
const SAID = /^(?<line>\d+):\d+: (?<reason>.*?)(?: \([a-z-]+:[a-z-]+\))?$/s;

/** Places in a file that the line already names, and advice that holds for MDX but not for our articles. */
const ASIDE = / \((?:\d+:\d+(?:-\d+:\d+)?|note: .*)\)/gs;

function unreadable(file: string, error: unknown): Problem {
  const message = error instanceof Error ? error.message : String(error);
  const { line, reason = message } = SAID.exec(message)?.groups ?? {};
  return {
    rule: 'article',
    file,
    ...(line === undefined ? {} : { line: Number(line) }),
    field: '',
    found: `cannot be read: ${reason.replaceAll(ASIDE, '')}`,
    fix: 'Articles are plain words: write \\< for < and \\{ for {, and take away tags and comments.',
  };
}

/**
 * Reads an article for rules and paper, with the parser and the options that the pages have. Gives problems instead of throwing;
 * with a problem there is no article. What an article may not hold stands in its `refused`: render none that has any.
 */
export function readArticle(file: string, text: string): { article?: ArticleText; problems: Problem[] } {
  const { frontMatter, body, problems } = readFrontMatter(file, text);
  let tree;
  try {
    tree = mdxToMdast(body, { features: FEATURES });
  } catch (error) {
    return { problems: [...problems, unreadable(file, error)] };
  }
  return frontMatter ? { article: { frontMatter, ...readPassages(tree) }, problems } : { problems };
}
