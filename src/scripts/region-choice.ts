/**
 * The place to show, as the list of countries names it: the one asked for in the address (`uk`, `eea/de`, or `de` alone), else the
 * one kept in this browser; nothing where neither is in the list. The only reader of a place. Its text also stands in the head of
 * every page, so nothing from outside it may be used.
 */
export function readChoice(asked: string, kept: string, choices: readonly string[]): string {
  const find = (text: string): string | undefined =>
    text === '' ? undefined : choices.find((choice) => choice === text || choice.endsWith(`/${text}`));
  return find(asked) ?? find(kept) ?? '';
}
