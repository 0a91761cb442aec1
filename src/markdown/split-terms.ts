import type { Glossary } from '../schemas/glossary.ts';

/** A piece of text: plain, or the first use of a term on the page. */
export interface Piece {
  readonly text: string;
  /** Id of the term in the glossary. */
  readonly term?: string;
}

const escape = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** Finds the terms of a glossary in running text. Longer forms win over shorter ones; capitals do not matter. */
export function termFinder(glossary: Glossary): (text: string, seen: Set<string>) => readonly Piece[] {
  const byForm = new Map(glossary.flatMap(({ id, term, forms }) => [term, ...forms].map((form) => [form.toLowerCase(), id] as const)));
  const forms = [...byForm.keys()].toSorted((a, b) => b.length - a.length).map(escape);
  const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}-])(?:${forms.join('|')})(?![\p{L}\p{N}-])`, 'giu');
  return (text, seen) => {
    const pieces: Piece[] = [];
    let from = 0;
    for (const found of text.matchAll(pattern)) {
      const [form] = found;
      const term = byForm.get(form.toLowerCase());
      if (term === undefined || seen.has(term)) continue;
      seen.add(term);
      if (found.index > from) pieces.push({ text: text.slice(from, found.index) });
      pieces.push({ text: form, term });
      from = found.index + form.length;
    }
    return from === 0 ? [{ text }] : [...pieces, ...(from < text.length ? [{ text: text.slice(from) }] : [])];
  };
}
