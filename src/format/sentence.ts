/** A mark that ends a sentence, and what may close after it: quotation marks, brackets, the stars of strong words. */
const ENDED = /[.?!][”’"'*)\]]*$/;

/** The stop a text still needs where a sentence ends after it: none after “Inc.”, “why?” or “in.”. */
export function stopAfter(text: string): '' | '.' {
  return text === '' || ENDED.test(text) ? '' : '.';
}

/** A text that ends as a sentence does, with one stop. */
export function sentence(text: string): string {
  return text + stopAfter(text);
}

/** A sentence without its stop, to go on after it. */
export function clause(text: string): string {
  return text.replace(/\.$/, '');
}
