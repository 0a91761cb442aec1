import type { Problem } from '../../rules/rule.ts';
import { Article } from '../../schemas/article.ts';
import { linesOf, readYaml } from '../read-yaml.ts';
import { shapeProblems } from '../shape-problems.ts';

/** From `---` at the beginning of a file to the next line that begins like the end of a front matter. Astro cuts at the same places. */
const FRONT = /^---[ \t]*\n(?<yaml>(?:(?!---|\+\+\+).*\n)*)(?<end>(?:---|\+\+\+).*)/;

interface FrontMatter {
  readonly frontMatter?: Article;
  readonly problems: Problem[];
  /** The file with the front matter blanked, as Astro hands it to Sätteri, so that lines keep their numbers. */
  readonly body: string;
}

/** Reads the front matter of an article. Gives problems instead of throwing. */
export function readFrontMatter(file: string, text: string): FrontMatter {
  const problem = (line: number, found: string, fix: string): Problem => ({
    rule: 'article',
    file,
    line,
    field: 'front matter',
    found,
    fix,
  });
  const front = FRONT.exec(text);
  if (!front) {
    const found = text.startsWith('---') ? 'is not closed' : 'is missing, and the description with it';
    const fix = 'Begin the file with a line ---, then description: and a sentence, then another line ---.';
    return { body: text, problems: [problem(1, found, fix)] };
  }
  const lines = front[0].split('\n').length;
  const body = '\n'.repeat(lines - 1) + text.slice(front[0].length);
  const { yaml = '', end = '' } = front.groups ?? {};
  if (end.trimEnd() !== '---') return { body, problems: [problem(lines, `ends with “${end.trim()}”`, 'Write --- alone on its line.')] };

  // Its first line is the second of the file.
  const { data, problems } = readYaml(file, yaml);
  if (problems.length > 0) return { body, problems: problems.map((one) => ({ ...one, line: (one.line ?? 0) + 1 })) };
  if (data !== null && (typeof data !== 'object' || Array.isArray(data)))
    return { body, problems: [problem(2, 'holds no fields', 'Write description: and a sentence.')] };

  const shape = Article.safeParse(data ?? {}, { reportInput: true });
  if (shape.success) return { frontMatter: shape.data, body, problems };
  const lineOf = linesOf(yaml);
  const wrong = shapeProblems(file, shape.error, Article).map((one) => ({ ...one, line: (lineOf(one.field) ?? 0) + 1 }));
  return { body, problems: wrong };
}
