import type { MdastNode } from 'satteri';
import { expect, test } from 'vitest';
import { readPassages } from './passages.ts';

/** Every kind of part that Sätteri knows. `set`: the same on page and paper. One that a new version adds is missing here, which the check of types tells. */
const KINDS = {
  root: 'set',
  paragraph: 'set',
  heading: 'set',
  blockquote: 'set',
  list: 'set',
  listItem: 'set',
  text: 'set',
  strong: 'set',
  emphasis: 'set',
  inlineCode: 'set',
  link: 'set',
  mdxJsxTextElement: 'set',
  mdxJsxFlowElement: 'refused',
  mdxFlowExpression: 'refused',
  mdxTextExpression: 'refused',
  mdxjsEsm: 'refused',
  html: 'refused',
  code: 'refused',
  break: 'refused',
  thematicBreak: 'refused',
  delete: 'refused',
  image: 'refused',
  imageReference: 'refused',
  linkReference: 'refused',
  definition: 'refused',
  footnoteReference: 'refused',
  footnoteDefinition: 'refused',
  table: 'refused',
  tableRow: 'refused',
  tableCell: 'refused',
  yaml: 'refused',
  toml: 'refused',
  math: 'refused',
  inlineMath: 'refused',
  superscript: 'refused',
  subscript: 'refused',
  containerDirective: 'refused',
  leafDirective: 'refused',
  textDirective: 'refused',
  descriptionList: 'refused',
  descriptionTerm: 'refused',
  descriptionDetails: 'refused',
} as const satisfies Record<MdastNode['type'], 'set' | 'refused'>;

const refused = Object.entries(KINDS).flatMap(([type, what]) => (what === 'refused' ? [type] : []));
const readTree = (...children: readonly object[]): unknown => Reflect.apply(readPassages, undefined, [{ type: 'root', children }]);

test.each(refused)('a part of the kind %s is refused wherever it stands', (type) => {
  const part = { type, name: 'x', value: '', attributes: [], children: [] };
  const words = { type: 'text', value: 'Words ' };
  const refusedOnce = { refused: [{ what: expect.stringMatching(/^\S.*\S$/) }] };
  expect(readTree(part)).toMatchObject({ passages: [], ...refusedOnce });
  const paragraph = { type: 'paragraph', children: [words, part] };
  expect(readTree(paragraph)).toMatchObject(refusedOnce);
  for (const around of ['strong', 'emphasis', 'link'])
    expect(readTree({ type: 'paragraph', children: [{ type: around, url: '/', children: [words, part] }] })).toMatchObject(refusedOnce);
  expect(readTree({ type: 'heading', depth: 2, children: [words, part] })).toMatchObject(refusedOnce);
  for (const item of [part, paragraph]) {
    const children = item === part ? [{ type: 'paragraph', children: [words] }, part] : [paragraph];
    expect(readTree({ type: 'blockquote', children })).toMatchObject(refusedOnce);
    expect(readTree({ type: 'list', children: [{ type: 'listItem', children }] })).toMatchObject(refusedOnce);
  }
});
