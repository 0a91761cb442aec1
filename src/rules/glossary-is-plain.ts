import type { Finding, Rule } from './rule.ts';

/** Words that hold sentences together. As a form of a term, one would turn into a link wherever it stands. */
const HOLDING = new Set(
  `a about above after again all also although am an and another any are as at back be because been before being below between both but by
  can could did do does doing done down each either even ever every few for from further get go had has have having he her here hers him his
  how i if in into is it its itself just know last like made make many may me might more most much must my new no nor not now of off on once
  one only or other our out over own part people per said same say says see she should since so some such take than that the their them then
  there these they this those three through time to too two under until up us use used very was way we well were what when where which while
  who whom whose why will with within without would year years yes yet you your`.split(/\s+/),
);

/** A term is explained once, and its forms are words that lead to it alone. */
export const glossaryIsPlain: Rule = ({ glossary }) => {
  const file = 'content/glossary.yaml';
  const first = new Map<string, number>();
  return glossary.flatMap(({ term, forms }, index) =>
    [term, ...forms].flatMap((form, place): Finding[] => {
      const at = { file, field: place === 0 ? `[${index}].term` : `[${index}].forms[${place - 1}]` };
      const word = form.toLowerCase();
      if (!/\p{L}/u.test(form) || form.length < 2)
        return [{ ...at, found: `is “${form}”, no word`, fix: 'Write a form of the term as it stands in articles.' }];
      if (/[^\p{L}\p{M}\p{N} ’'./&()-]/u.test(form))
        return [{ ...at, found: `is “${form}”, with signs that no word has`, fix: 'Write a form of the term as it stands in articles.' }];
      if (HOLDING.has(word))
        return [{ ...at, found: `is “${form}”, a word that stands everywhere`, fix: 'Leave it out: every use of it would become a link.' }];
      const earlier = first.get(word);
      if (earlier !== undefined)
        return [{ ...at, found: `is “${form}”, which leads to “${glossary[earlier]?.term ?? ''}”`, fix: 'Leave it with one of the two.' }];
      first.set(word, index);
      return [];
    }),
  );
};
