import { exchange, type Mutation } from '../mutation.ts';
import { SIGNAL_ARTICLE } from '../places.ts';
import { LEFT_OVER } from './left-over.ts';

const HEAD_END = '---\n## Nothing to read';
const LINE = 'Signal writes that it cannot decrypt or otherwise access them.<Cite source="sig-pp" />';
const kind = (id: string, harm: string, damage: Mutation['damage'], field = /lines? \d+/): Mutation => ({
  group: 'articles',
  id,
  file: SIGNAL_ARTICLE,
  field,
  harm,
  damage,
});
const line = (text: string): Mutation['damage'] => exchange(SIGNAL_ARTICLE, LINE, `${LINE}\n${text}`);
const paragraph = (text: string): Mutation['damage'] => exchange(SIGNAL_ARTICLE, LINE, `${LINE}\n\n${text}\n`);

export const ARTICLES: readonly Mutation[] = [
  kind(
    'article-missing',
    '',
    (content) => {
      content.remove(SIGNAL_ARTICLE);
    },
    /./,
  ),
  kind(
    'article-empty',
    '',
    (content) => {
      content.write(SIGNAL_ARTICLE, '');
    },
    /./,
  ),
  kind(
    'article-front-only',
    '',
    (content) => {
      content.write(SIGNAL_ARTICLE, content.read(SIGNAL_ARTICLE).split('## ')[0] ?? '');
    },
    /./,
  ),
  kind(
    'front-missing',
    '',
    (content) => {
      content.write(SIGNAL_ARTICLE, content.read(SIGNAL_ARTICLE).replace(/^---[\s\S]*?---\n/, ''));
    },
    /description/,
  ),
  kind('front-broken', '', exchange(SIGNAL_ARTICLE, /^---\ndescription: /, '---\ndescription: "'), /./),
  kind('front-tab', '', exchange(SIGNAL_ARTICLE, /^---\ndescription: /, '---\n\tdescription: '), /./),
  kind('front-colon', '', exchange(SIGNAL_ARTICLE, /^---\ndescription: Signal says/, '---\ndescription: Signal: it says'), /./),
  kind('front-unclosed', '', exchange(SIGNAL_ARTICLE, HEAD_END, '\n## Nothing to read'), /./),
  kind('front-twice', '', exchange(SIGNAL_ARTICLE, '---\n## Nothing', 'description: again\n---\n## Nothing'), /./),
  kind('front-unknown', '', exchange(SIGNAL_ARTICLE, '---\n## Nothing', 'layout: ../../src/layouts/Page.astro\n---\n## Nothing'), /layout/),
  kind('front-slug', '', exchange(SIGNAL_ARTICLE, '---\n## Nothing', 'slug: evil\n---\n## Nothing'), /slug/),
  kind('front-proto', '', exchange(SIGNAL_ARTICLE, '---\n## Nothing', '__proto__: { x: 1 }\n---\n## Nothing'), /./),
  kind('description-short', '', exchange(SIGNAL_ARTICLE, /description: .*/, 'description: Too short.'), /description/),
  kind('description-long', '', exchange(SIGNAL_ARTICLE, /description: .*/, `description: ${'long '.repeat(60)}`), /description/),
  kind('length-reason-unneeded', '', exchange(SIGNAL_ARTICLE, '---\n## Nothing', 'lengthReason: why\n---\n## Nothing'), /lengthReason/),
  kind('article-2000-words', '', paragraph('Signal says so again. '.repeat(500)), /./),
  kind(
    'length-reason-empty',
    'an empty reason counts as one',
    (content) => {
      content.exchange(SIGNAL_ARTICLE, '---\n## Nothing', 'lengthReason: ""\n---\n## Nothing');
      content.exchange(SIGNAL_ARTICLE, LINE, `${LINE}\n\n${'Signal says so again. '.repeat(500)}\n`);
    },
    /lengthReason/,
  ),
  kind('import', '', paragraph('import fs from "node:fs"')),
  kind('export', '', paragraph('export const x = 1')),
  kind('expression', '', line('It is {1 + 1}.')),
  kind('expression-env', '', line('{process.env.HOME}')),
  kind('component', '', paragraph('<Danger />')),
  kind('component-member', '', paragraph('<Cite.evil />')),
  kind('html-div', '', paragraph('<div>Hello</div>')),
  kind('html-script', '', paragraph('<script>alert(1)</script>')),
  kind('html-img', '', line('<img src="x" onerror="alert(1)" />')),
  kind('html-comment', '', paragraph('<!-- note to self -->'), /./),
  kind('mdx-comment', '', paragraph('{/* note to self */}')),
  kind('tag-open', '', paragraph('<b>bold'), /./),
  kind('lt-alone', '', line('Fewer than < 5 people.'), /./),
  kind('brace-alone', '', line('A { brace.'), /./),
  kind('brace-close', '', line('A } brace.'), /./),
  kind('image', '', paragraph('![A picture](/favicon.svg)')),
  kind('image-remote', '', paragraph('![A picture](https://evil.example/x.png)')),
  kind('image-reference', 'a picture from another host in the page; the full build stops without naming the file', (content) => {
    content.exchange(SIGNAL_ARTICLE, LINE, `${LINE}\n\n![A picture][pic]\n\n[pic]: https://evil.example/x.png\n`);
  }),
  kind(
    'link-reference-js',
    'a link that runs script where the policy is not enforced; the full build stops without naming the file',
    paragraph('Read [this][x] now.\n\n[x]: javascript:alert(1)'),
  ),
  kind(
    'link-reference-out',
    'a link to another site past the rule; the full build stops without naming the file',
    paragraph('Read [this][x] now.\n\n[x]: https://evil.example/'),
  ),
  kind('definition-alone', 'the full build stops without naming the file', paragraph('[x]: https://evil.example/')),
  kind('link-js', '', line('Read [this](javascript:alert(1)) now.')),
  kind('link-data', '', line('Read [this](data:text/html,x) now.')),
  kind('link-out', '', line('Read [this](https://evil.example/) now.')),
  kind('link-HTTPS', '', line('Read [this](HTTPS://evil.example/) now.')),
  kind('link-protocol-relative', 'a link to another site past the rule', line('Read [this](//evil.example/) now.')),
  kind('link-backslash', 'a dead link', line('Read [this](/\\evil.example/) now.')),
  kind('autolink-bare', 'a link to another site past the rule, if the page turns it into one', line('Read https://evil.example/ now.')),
  kind('autolink-www', 'a link to another site past the rule, if the page turns it into one', line('Read www.evil.example now.')),
  kind('autolink-mail', 'a mailbox becomes a link', line('Write to casework@evil.example now.')),
  kind('autolink-angle', '', line('Read <https://evil.example/> now.'), /./),
  kind('link-case-collection', 'a dead link', line('See [Zoom](/Platforms/zoom/).')),
  kind('link-case-id', '', line('See [Zoom](/platforms/Zoom/).')),
  kind('link-no-slash', '', line('See [Zoom](/platforms/zoom).')),
  kind('link-missing-entry', '', line('See [Zoom](/platforms/zooom/).')),
  kind('link-relative', '', line('See [Zoom](../zoom/).')),
  kind('link-double-slash', '', line('See [Zoom](/platforms//zoom/).')),
  kind('link-dots', 'an address that is another than it says', line('See [Zoom](/platforms/zoom/../signal/).')),
  kind('link-anchor-missing', 'a dead anchor', line('See [above](#nowhere).')),
  kind('link-entry-anchor-missing', 'a dead anchor', line('See [Zoom](/platforms/zoom/#nowhere).')),
  kind('link-entry-deeper', 'a dead link', line('See [Zoom](/platforms/zoom/more/).')),
  kind('link-no-page', 'a dead link', line('See [this](/nowhere/).')),
  kind('link-about-no-slash', 'a redirect, or a dead link', line('See [this](/about).')),
  kind('link-region-query', '', line('See [Zoom](/platforms/zoom/?region=uk).')),
  kind('link-empty-text', 'a link without words', line('See [](/platforms/zoom/).')),
  kind('link-empty', '', line('See [this]().')),
  kind('cite-other-entry', '', line('So it is.<Cite source="zoom-tos-2023" />')),
  kind('cite-empty', '', line('So it is.<Cite source="" />')),
  kind('cite-none', '', line('So it is.<Cite />')),
  kind('cite-expression', '', line('So it is.<Cite source={"sig-pp"} />')),
  kind('cite-spread', '', line('So it is.<Cite {...{}} />')),
  kind('cite-two', '', line('So it is.<Cite source="sig-pp" class="x" />')),
  kind('cite-twice-attr', '', line('So it is.<Cite source="sig-pp" source="sig-tos" />')),
  kind('cite-children', 'words inside the citation are lost', line('So it is.<Cite source="sig-pp">lost words</Cite>')),
  kind('cite-lower', '', line('So it is.<cite source="sig-pp" />')),
  kind('footnote', 'shown as typed on paper, as a footnote on the page', paragraph('So it is.[^1]\n\n[^1]: A note.')),
  kind('table', 'a table on the page, bars on paper', paragraph('| a | b |\n| - | - |\n| 1 | 2 |')),
  kind('strikethrough', 'struck out on the page, tildes on paper', line('This is ~~wrong~~ right.')),
  kind('code-fence', 'the full build stops without naming the file', paragraph('```js\nalert(1)\n```')),
  kind('thematic-break', 'the full build stops without naming the file', paragraph('***')),
  kind('task-list', 'a box on the page, brackets on paper', paragraph('- [ ] to do\n- [x] done')),
  // Set with its numbers on page and paper.
  kind('list-ordered', '', paragraph('1. First step.\n2. Second step.')),
  kind('list-nested', 'the full build stops without naming the file', paragraph('- one\n  - two\n- three')),
  kind('blockquote', '', paragraph('> They said so.')),
  kind('blockquote-list', 'the full build stops without naming the file', paragraph('> - one\n> - two')),
  kind('h1', '', paragraph('# Title')),
  kind('h4-after-h2', '', paragraph('#### Deep')),
  kind('heading-twice', '', paragraph('## The warning about agents\n\nTwice.')),
  kind('heading-sources', '', paragraph('## Sources\n\nHere.')),
  kind('heading-empty', 'a heading without words', paragraph('##\n\nEmpty.')),
  kind('heading-cite', '', paragraph('## A heading<Cite source="sig-pp" />\n\nText.')),
  kind('heading-long', '', paragraph(`## ${'word '.repeat(2000)}\n\nText.`), /./),
  kind('heading-h3', '', paragraph('### Deeper\n\nText.')),
  kind('setext', '', paragraph('Title\n---\n\nText.')),
  kind('bold-open', 'two stars shown as typed', line('This is **not closed.')),
  kind('backtick-open', 'a backtick shown as typed', line('This is `not closed.')),
  kind('article-merge-conflict', 'marks of a merge are published', line('=======\nother words')),
  kind('article-merge-head', '', line('<<<<<<< HEAD'), /./),
  kind('article-rtl', 'the text turns round', line('This is \u202Eemas eht.')),
  kind(
    'article-1mb-line',
    '',
    (content) => {
      content.exchange(SIGNAL_ARTICLE, '---\n## Nothing', 'lengthReason: long\n---\n## Nothing');
      content.exchange(SIGNAL_ARTICLE, LINE, `${LINE}\n\n${'word '.repeat(200000)}\n`);
    },
    /./,
  ),
  kind('quotes-5000', '', paragraph(`${'>'.repeat(5000)} deep`), /./),
  kind('brackets-20000', '', paragraph('['.repeat(20000)), /./),
  kind('stars-20000', '', paragraph('*a '.repeat(20000)), /./),
  kind('backticks-20000', '', paragraph(Array.from({ length: 300 }, (_, k) => '`'.repeat(k + 1)).join(' ')), /./),
  kind('jsx-deep', '', paragraph('<Cite source="sig-pp">'.repeat(3000)), /./),
  kind('entity', '', line('A&nbsp;B &copy; &#x202E;C'), /./),
  kind('directive', '', paragraph(':::note\nHello\n:::'), /./),
  kind('math', '', line('It costs $5 and $6.'), /./),
  kind('banned-word', '', line('Signal leverages nothing.')),
  kind('todo', 'a note of the writer is published', line(`${LEFT_OVER.todo} check this.`)),
];
