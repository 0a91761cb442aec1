import { link as siteLink, publicAddress } from '../routes.ts';
import type { Passage, Words } from '../schemas/article.ts';
import type { Block, Run, Runs } from './model.ts';

/** Numbers of sources from their ids. */
type Notes = (ids: readonly string[]) => Runs;

function runsOfWords(words: readonly Words[], notes: Notes): Runs {
  return words.flatMap((each): readonly Run[] | Run => {
    if (each.kind === 'cite') return notes([each.source]);
    const v = each.text.replaceAll('\n', ' ');
    return each.kind === 'link' ? { t: 'link', v, url: publicAddress(siteLink(each.address)) } : { t: each.kind, v };
  });
}

/** An article as blocks for paper. Its headings start one level below the section they stand in. */
export function storyBlocks(passages: readonly Passage[], notes: Notes): readonly Block[] {
  return passages.flatMap((passage): readonly Block[] | Block => {
    switch (passage.kind) {
      case 'heading':
        return { b: 'heading', level: passage.depth === 2 ? 3 : 4, text: passage.text };
      case 'paragraph':
        return { b: 'para', text: runsOfWords(passage.words, notes) };
      case 'quotation':
        return passage.paragraphs.map((words) => ({ b: 'quote', text: runsOfWords(words, notes) }));
      case 'list':
        return { b: 'list', items: passage.items.map((words) => runsOfWords(words, notes)) };
      case 'numbered':
        return { b: 'numbered', start: passage.start, items: passage.items.map((words) => runsOfWords(words, notes)) };
    }
  });
}
