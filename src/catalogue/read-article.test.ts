import { expect, test } from 'vitest';
import { readArticle } from './read-article.ts';

const FRONT = '---\ndescription: A sentence of at least sixty letters that says what the article is about.\n---\n\n';
const read = (text: string) => readArticle('x/en.mdx', FRONT + text);
const refusedIn = (text: string): readonly string[] => read(text).article?.refused.map(({ what, line }) => `${line} ${what}`) ?? [];

test('prose, headings, citations and links are read with their lines', () => {
  const { article, problems } = read(
    '## What happened\n\nIt began.<Cite source="help" />\nSee [the case](/actions/case/), under `Please note`.\n\n- One.\n- Two.\n\n> So it is.\n',
  );
  expect(problems).toEqual([]);
  expect(article).toMatchObject({
    words: 15,
    headings: [{ depth: 2, text: 'What happened', line: 5 }],
    anchors: ['story-what-happened'],
    cites: [{ source: 'help', line: 7 }],
    links: [{ url: '/actions/case/', line: 8 }],
    sentences: [
      { text: 'What happened', line: 5 },
      { text: 'It began.\nSee the case, under “Please note”.', line: 7 },
      { text: 'One.', line: 10 },
      { text: 'Two.', line: 11 },
      { text: 'So it is.', line: 13 },
    ],
    refused: [],
  });
});

test('everything that may stand in an article is kept, in order', () => {
  const { article } = read(
    '## One\n\n### Two\n\n**Strong `screen`** and *stressed* [link](/about/).<Cite source="help" />\n\n3. three\n4. four\n\n- item\n\n> first\n>\n> second\n',
  );
  expect(article?.refused).toEqual([]);
  expect(article?.passages).toEqual([
    { kind: 'heading', depth: 2, text: 'One' },
    { kind: 'heading', depth: 3, text: 'Two' },
    {
      kind: 'paragraph',
      words: [
        { kind: 'strong', text: 'Strong ' },
        { kind: 'screen', text: 'screen' },
        { kind: 'text', text: ' and ' },
        { kind: 'stress', text: 'stressed' },
        { kind: 'text', text: ' ' },
        { kind: 'link', text: 'link', address: '/about/' },
        { kind: 'text', text: '.' },
        { kind: 'cite', source: 'help' },
      ],
    },
    { kind: 'numbered', start: 3, items: [[{ kind: 'text', text: 'three' }], [{ kind: 'text', text: 'four' }]] },
    { kind: 'list', items: [[{ kind: 'text', text: 'item' }]] },
    { kind: 'quotation', paragraphs: [[{ kind: 'text', text: 'first' }], [{ kind: 'text', text: 'second' }]] },
  ]);
});

test('headings that say the same have anchors of their own, as on the page', () => {
  expect(read('## Same\n\nx\n\n## Same\n\nx').article?.anchors).toEqual(['story-same', 'story-same-1']);
});

test.each([
  ['an import', "import x from 'y';\n\nText.", ['5 an import']],
  ['an import that is none', "import { from 'y'", ['5 an import']],
  ['an export', 'Text.\n\nexport const x = 1;\n', ['7 an export']],
  ['an expression', 'Text {1 + 1}.', ['5 an expression in { }']],
  ['an expression of its own', '{process.env.HOME}', ['5 an expression in { }']],
  ['a comment', 'Text.\n\n{/* note to self */}', ['7 an expression in { }']],
  ['an expression in strong words', 'Text **{1}**.', ['5 an expression in { }']],
  ['raw HTML', 'Text <b>bold</b>.', ['5 HTML (<b>)']],
  ['a block of HTML', '<script>alert(1)</script>', ['5 HTML (<script>)']],
  ['a fragment', 'Text <>x</>.', ['5 HTML (<>)']],
  ['a wrong component', 'Text.<Video src="x" />', ['5 the component <Video>']],
  ['a member of a component', 'Text.<Cite.evil />', ['5 the component <Cite.evil>']],
  ['a component in a list', '- Text.<Video />', ['5 the component <Video>']],
  ['a wrong prop', 'Text.<Cite src="help" />', ['5 a <Cite> that is not written <Cite source="id" />']],
  ['a prop that is code', 'Text.<Cite source={help} />', ['5 a <Cite> that is not written <Cite source="id" />']],
  ['props that are spread', 'Text.<Cite {...{}} />', ['5 a <Cite> that is not written <Cite source="id" />']],
  ['a prop too many', 'Text.<Cite source="help" class="big" />', ['5 a <Cite> that is not written <Cite source="id" />']],
  ['a prop twice', 'Text.<Cite source="help" source="x" />', ['5 a <Cite> that is not written <Cite source="id" />']],
  ['no prop', 'Text.<Cite />', ['5 a <Cite> that is not written <Cite source="id" />']],
  ['words inside a citation', 'Text.<Cite source="help">lost</Cite>', ['5 words inside a <Cite>']],
  ['a citation on its own line', 'Text.\n<Cite source="help" />\nText.', ['6 a <Cite> on a line of its own']],
  ['a citation in a heading', '## Text<Cite source="help" />', ['5 a <Cite> inside a heading']],
  [
    'a paragraph of citations',
    '<Cite source="a" /> <Cite source="b" />',
    ['5 a <Cite> on a line of its own', '5 a <Cite> on a line of its own'],
  ],
  ['an image', 'Text ![x](/x.png)', ['5 an image']],
  ['an image by reference', '![x][x]\n\n[x]: https://example.org/x.png', ['5 an image', '7 an address for links elsewhere']],
  [
    'a link by reference',
    'Read [this][x].\n\n[x]: javascript:alert(1)',
    ['5 a link whose address stands elsewhere', '7 an address for links elsewhere'],
  ],
  ['a definition alone', 'Text.\n\n[x]: https://example.org/', ['7 an address for links elsewhere']],
  ['a table', 'Text.\n\n| a | b |\n| - | - |\n| 1 | 2 |', ['7 a table']],
  ['a footnote', 'So it is.[^1]\n\n[^1]: A note.', ['5 a footnote', '7 a footnote']],
  ['struck-out words', 'This is ~~wrong~~ right.', ['5 struck-out words']],
  ['a list to tick', '- [ ] to do\n- [x] done', ['5 a box to tick', '6 a box to tick']],
  ['a block of code', '```js\nalert(1)\n```', ['5 a block of code']],
  ['a line across', 'Text.\n\n***', ['7 a line across the page']],
  ['a backslash at the end of a line', 'One\\\ntwo', ['5 a forced line break']],
  ['spaces at the end of a line', 'One  \ntwo', ['5 a forced line break']],
  ['a nested list', '- one\n  - two', ['6 a list inside an item of a list']],
  ['a second paragraph in an item', '- one\n\n  two', ['7 a paragraph of its own inside an item of a list']],
  ['a list in a quotation', '> - one\n> - two', ['5 a list inside a quotation']],
  ['a heading in a quotation', '> ## one', ['5 a heading inside a quotation']],
  ['a quotation in a quotation', '> > one', ['5 a quotation inside a quotation']],
  ['a quotation in a list', '- > one', ['5 a quotation inside an item of a list']],
  ['an empty heading', '##\n\nEmpty.', ['5 a heading without words']],
  ['a deep heading', '## a\n\n### b\n\n#### c', ['9 a heading of depth 4']],
  ['strong words in a heading', '## A **b**', ['5 strong words inside a heading']],
  ['a link in a heading', '## A [b](/about/)', ['5 a link inside a heading']],
  ['a link in strong words', '**See [b](/about/)**', ['5 a link inside strong words']],
  ['strong words in a link', '[**b**](/about/)', ['5 strong words inside a link']],
  ['strong words in italics', '***b***', ['5 strong words inside words in italics']],
  ['a link without words', 'See [](/about/).', ['5 a link without words']],
  ['a title on a link', 'See [b](/about/ "title").', ['5 a title on a link']],
  ['an empty item', '- one\n-\n- three', ['6 an item of a list without words']],
  ['an empty quotation', '>\n\nText.', ['5 a quotation without words']],
])('%s is refused', (_, text, what) => {
  expect(refusedIn(text)).toEqual(what);
});

test.each([
  ['This is **not closed.', '** without its partner'],
  ['This is ** not strong **.', '** without its partner'],
  ['This is *not closed.', 'a * without its partner'],
  ['This is `not closed.', 'a backtick without its partner'],
  ['This is ~~not closed.', '~~ without its partner'],
  ['This is _not closed.', 'a _ without its partner'],
  ['Read [this] (/about/).\n[this](/ab out/)', 'brackets of a link that leads nowhere'],
  ['Read [this][nowhere].', 'brackets of a link that leads nowhere'],
  ['A note.[^1]', 'brackets of a link that leads nowhere'],
  ['A [[wiki]] link.', 'brackets of a link that leads nowhere'],
  ['##No space', 'a # that makes no heading'],
  ['To do:\n2. second', 'a number at the beginning of a line that makes no list'],
  ['[ ] to do', 'a box to tick'],
  ['| a | b |', 'a row of a table'],
  [':::note\nHello\n:::', 'a line of marks'],
  ['=======', 'a line of marks'],
  ['A &nosuch; sign.', 'a character by name that nobody knows'],
])('a mark that would be shown as typed is refused: %s', (text, what) => {
  expect(read(text).article?.refused.map((one) => one.what)).toContain(what);
});

test('a mark is named with the line on which it stands', () => {
  expect(refusedIn('One.\nTwo.\nThis is **not closed.\nFour `too.')).toEqual([
    '8 a backtick without its partner',
    '7 ** without its partner',
  ]);
});

test.each([
  'It costs $5 and $6, or 10 % of 3 < 4.',
  'The file robots.txt and snake_case_names.',
  'The paper says “we [the company] will” and [sic].',
  'AT&T and R&D, C# and #MeToo.',
  'A \\{ brace \\} and 5 \\< 6.',
  'The words `a * b _c_ [x](y) {z}` on a screen.',
  'On 3 November\n2025 it ended.',
  'So it was: “It’s ‘over’” — or not…',
])('plain text is let pass: %s', (text) => {
  expect(read(text)).toMatchObject({ article: { refused: [] }, problems: [] });
});

test.each([
  ['Text.\n\nText <b unfinished', 7],
  ['Text.\n\n<!-- note -->', 7],
  ['<b>bold', 5],
  ['A\n{ brace.', 6],
  ['See <https://example.org/>.', 5],
])('a text that is no MDX gives a problem with its line, not an exception: %s', (text, line) => {
  const { article, problems } = read(text);
  expect(article).toBeUndefined();
  expect(problems).toMatchObject([
    { rule: 'article', file: 'x/en.mdx', line, found: expect.stringMatching(/^cannot be read: (?!.*(?:note:|\d+:\d+))/s) },
  ]);
});

const DESCRIPTION = 'description: A sentence of at least sixty letters that says what the article is about.';

test.each([
  ['none at all', 'Text.', 1, 'front matter is missing, and the description with it'],
  ['one that is not closed', `---\n${DESCRIPTION}\n\n## What\n`, 1, 'front matter is not closed'],
  ['one that is closed with more than a line', `---\n${DESCRIPTION}\n--- x\n`, 3, 'front matter ends with “--- x”'],
  ['an open quote', '---\ndescription: "A sentence\n---\n', 3, ' is not valid YAML: Missing closing "quote'],
  ['a tab', `---\n\t${DESCRIPTION}\n---\n`, 2, ' is not valid YAML: Tabs are not allowed as indentation'],
  [
    'a text with a colon',
    '---\ndescription: Signal: it says\n---\n',
    2,
    ' is not valid YAML: Nested mappings are not allowed in compact mappings',
  ],
  ['a key twice', `---\n${DESCRIPTION}\n${DESCRIPTION}\n---\n`, 3, ' is not valid YAML: Map keys must be unique'],
  ['a reference to nothing', '---\ndescription: *nowhere\n---\n', 2, 'description is the alias *nowhere'],
  ['a list', '---\n- description\n---\n', 2, 'front matter holds no fields'],
  ['a bare text', '---\ndescription\n---\n', 2, 'front matter holds no fields'],
  ['nothing in it', '---\n---\n', 1, 'description is missing'],
  ['no text', '---\ndescription:\n---\n', 2, 'description is missing'],
  ['a short description', '---\ndescription: Short.\n---\n', 2, 'description has 6 letters'],
  ['a long description', `---\ndescription: ${'long '.repeat(40)}\n---\n`, 2, 'description has 199 letters'],
  ['an unknown field', `---\n${DESCRIPTION}\nlayout: ../x.astro\n---\n`, 3, 'layout is an unknown key'],
  ['an empty reason', `---\n${DESCRIPTION}\nlengthReason: ""\n---\n`, 3, 'lengthReason is empty'],
])('front matter with %s is a problem with file and line', (_, text, line, found) => {
  const { article, problems } = readArticle('x/en.mdx', text);
  expect(article).toBeUndefined();
  expect(problems.map((one) => `${one.field} ${one.found}`)).toEqual([expect.stringContaining(found)]);
  expect(problems).toMatchObject([{ file: 'x/en.mdx', line }]);
});

test('faults of front matter and text are named together', () => {
  const { problems } = readArticle('x/en.mdx', '---\ndescription: Short.\n---\n\nText <b unfinished');
  expect(problems.map(({ line }) => line)).toEqual([2, 5]);
});
