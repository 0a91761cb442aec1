import { expect, test } from 'vitest';
import { readArticle } from './read-article.ts';

const FRONT = '---\ndescription: A sentence of at least sixty letters that says what the article is about.\n---\n\n';
const refusedIn = (text: string): readonly string[] => readArticle('x/en.mdx', FRONT + text).article?.refused.map(({ what }) => what) ?? [];

test('prose, headings, citations and links are read with their lines', () => {
  const { article, problems } = readArticle(
    'x/en.mdx',
    `${FRONT}## What happened\n\nIt began.<Cite source="help" />\nSee [the case](/actions/case/).\n`,
  );
  expect(problems).toEqual([]);
  expect(article).toMatchObject({
    words: 7,
    headings: [{ depth: 2, text: 'What happened', line: 5 }],
    cites: [{ source: 'help', line: 7 }],
    links: [{ url: '/actions/case/', line: 8 }],
    refused: [],
  });
});

test.each([
  ['an import', "import x from 'y';\n\nText.", 'an import'],
  ['an export', 'export const x = 1;\n\nText.', 'an export'],
  ['an expression', 'Text {1 + 1}.', 'an expression in { }'],
  ['raw HTML', 'Text <b>bold</b>.', 'HTML (<b>)'],
  ['a wrong component', 'Text.<Video src="x" />', 'the component <Video>'],
  ['a wrong prop', 'Text.<Cite src="help" />', 'a <Cite> that is not written <Cite source="id" />'],
  ['a prop that is code', 'Text.<Cite source={help} />', 'a <Cite> that is not written <Cite source="id" />'],
  ['a prop too many', 'Text.<Cite source="help" class="big" />', 'a <Cite> that is not written <Cite source="id" />'],
  ['an image', 'Text ![x](/x.png)', 'an image'],
])('%s is refused', (_, text, what) => {
  expect(refusedIn(text)).toContain(what);
});

test('a text that is no MDX gives a problem, not an exception', () => {
  const { article, problems } = readArticle('x/en.mdx', `${FRONT}Text <b unfinished`);
  expect(article).toBeUndefined();
  expect(problems[0]).toMatchObject({ file: 'x/en.mdx', found: expect.stringContaining('cannot be read') });
});

test('a front matter that is short of a description says so', () => {
  expect(readArticle('x/en.mdx', '---\ndescription: Short.\n---\n\nText.').problems).toMatchObject([{ field: 'description' }]);
});
