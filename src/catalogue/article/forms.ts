import type { MdastNode } from 'satteri';
import type { ArticleText } from '../../schemas/article.ts';

/** A node of the tree of one kind. */
export type Of<Type extends MdastNode['type']> = Extract<MdastNode, { type: Type }>;

/** Something an article may not hold, without its line. */
type Refusal = Omit<ArticleText['refused'][number], 'line'>;

/** What is refused, as writers know it, and what to write instead. Forms that are not named here are refused under their own name. */
const FORMS: Partial<Record<MdastNode['type'], readonly [what: string, fix?: string]>> = {
  heading: ['a heading'],
  paragraph: ['a paragraph of its own'],
  blockquote: ['a quotation'],
  list: ['a list'],
  strong: ['strong words'],
  emphasis: ['words in italics'],
  inlineCode: ['words on a screen'],
  link: ['a link'],
  mdxJsxFlowElement: ['a <Cite> on a line of its own', 'Put it right behind the sentence it stands for, on the same line.'],
  mdxJsxTextElement: ['a <Cite>'],
  table: ['a table', 'Write a list, one item a row.'],
  delete: ['struck-out words', 'Leave them out.'],
  footnoteReference: ['a footnote', 'Say it in the text, or cite a source.'],
  footnoteDefinition: ['a footnote', 'Say it in the text, or cite a source.'],
  code: ['a block of code', 'Put words on a screen between two backticks, within a sentence.'],
  thematicBreak: ['a line across the page', 'Use a heading.'],
  break: ['a forced line break', 'Begin a paragraph or a list, and take away the backslash or spaces at the end of the line.'],
  image: ['an image', 'Say in words what it shows.'],
  imageReference: ['an image', 'Say in words what it shows.'],
  linkReference: ['a link whose address stands elsewhere', 'Write [words](/platforms/linkedin/).'],
  definition: ['an address for links elsewhere', 'Write [words](/platforms/linkedin/) where the link stands.'],
  mdxFlowExpression: ['an expression in { }', 'Write \\{ for a brace that readers should see.'],
  mdxTextExpression: ['an expression in { }', 'Write \\{ for a brace that readers should see.'],
};

/** The source that a `<Cite source="id" />` names, or what the element is instead. */
export function citation({
  name,
  attributes,
  children,
}: Of<'mdxJsxTextElement'> | Of<'mdxJsxFlowElement'>): { readonly source: string } | Refusal {
  if (name !== 'Cite') return { what: name && /^[A-Z]/.test(name) ? `the component <${name}>` : `HTML (<${name ?? ''}>)` };
  const [only, ...more] = attributes;
  if (only?.type !== 'mdxJsxAttribute' || only.name !== 'source' || typeof only.value !== 'string' || more.length > 0)
    return { what: 'a <Cite> that is not written <Cite source="id" />' };
  if (children.length > 0) return { what: 'words inside a <Cite>', fix: 'Put them before it; they would be lost.' };
  return { source: only.value };
}

/** Why a form is refused where it stands. `inside` names what may not hold it although other places may. */
export function refusalOf(node: MdastNode, inside?: string): Refusal {
  if (node.type === 'mdxjsEsm') return { what: /^\s*import/.test(node.value) ? 'an import' : 'an export' };
  if (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') {
    const cite = citation(node);
    if ('what' in cite) return cite;
  }
  const [what, fix] = FORMS[node.type] ?? [`the form “${node.type}”`];
  if (fix !== undefined) return { what, fix };
  return { what: inside === undefined ? what : `${what} inside ${inside}` };
}
