/**
 * A rule for `npm run check:html`: what a reader of a built page sees, or hears, holds none of the faults of `wording.ts`. The text
 * is read block by block, since a stop may stand in another element than the one before it.
 */
import { HtmlElement, Rule, TextNode, definePlugin, type DOMReadyEvent, type RuleDocumentation } from 'html-validate';
import { faultsIn } from './wording.ts';

const UNSEEN = new Set(['script', 'style', 'svg', 'template']);
/** Elements that stand within a line; every other one begins a text of its own. */
const INLINE = new Set(['a', 'abbr', 'b', 'bdi', 'cite', 'code', 'em', 'i', 'q', 'samp', 'small', 'span', 'strong', 'sub', 'sup', 'time']);
/** Attributes that are read out or shown, by the element they are on. */
const SAID = ['alt', 'aria-label', 'placeholder', 'title'];

/** The texts of an element and all below it, each from one edge of a block to the next. */
export function textsOf(root: HtmlElement): readonly { readonly text: string; readonly element: HtmlElement }[] {
  const texts: { text: string; element: HtmlElement }[] = [];
  let open = { text: '', element: root };
  const begin = (element: HtmlElement): void => {
    if (open.text.trim() !== '') texts.push({ ...open, text: open.text.replaceAll(/\s+/g, ' ') });
    open = { text: '', element };
  };
  const walk = (element: HtmlElement): void => {
    if (UNSEEN.has(element.tagName)) return;
    const block = !INLINE.has(element.tagName);
    if (block) begin(element);
    for (const node of element.childNodes) {
      if (node instanceof TextNode) open.text += node.textContent;
      else if (node instanceof HtmlElement) walk(node);
    }
    if (block) begin(element.parent ?? root);
  };
  walk(root);
  begin(root);
  return texts;
}

class WordingRule extends Rule {
  override documentation(): RuleDocumentation {
    return { description: 'No raw marks, doubled stops or values that are none in what a reader sees.' };
  }

  setup(): void {
    this.on('dom:ready', ({ document }: DOMReadyEvent) => {
      const root = document.root;
      const attributes = root
        .querySelectorAll('*')
        .flatMap((element) => [
          ...SAID.map((name) => ({ text: element.getAttributeValue(name) ?? '', element })),
          ...(element.tagName === 'meta' ? [{ text: element.getAttributeValue('content') ?? '', element }] : []),
        ]);
      for (const { text, element } of [...textsOf(root), ...attributes])
        for (const fault of faultsIn(text)) this.report(element, `A reader sees ${fault}. Mend the code that joins it, or the text.`);
    });
  }
}

export default definePlugin({ name: 'wording', rules: { wording: WordingRule } });
