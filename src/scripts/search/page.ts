/** The search page: the query stands in the address, results come from names and full text, filters narrow them. */
import { count } from '../../format/list.ts';
import { chosenRegion, excerptOf, isolate, isStranger, make, makeLink, nameOf, noteOf, readingOf, stepsOf } from './draw.ts';
import { loadEngine, passes, type Filters, type Found, type Hit } from './engine.ts';
import { PATIENCE } from './patience.ts';
import { en } from '../../words/en.ts';

const list = document.querySelector<HTMLOListElement>('[data-search-results]');
const report = document.querySelector<HTMLElement>('[data-search-status]');
const reading = document.querySelector<HTMLElement>('[data-search-reading]');
const filters = document.querySelector<HTMLElement>('[data-search-filters]');
const field = document.querySelector<HTMLInputElement>('#q');
const params = new URLSearchParams(location.search);
const query = params.get('q')?.trim() ?? '';
const asTyped = params.has('as-typed');

const value = (name: string): string => document.querySelector<HTMLSelectElement>(`#filter-${name}`)?.value ?? '';
const chosen = (): Filters => ({
  kind: value('kind'),
  platform: value('platform'),
  authority: value('authority'),
  state: value('state'),
  year: value('year'),
});

const SEARCHING = 'Searching…';
function say(...words: (Node | string)[]): void {
  report?.replaceChildren(...words);
}
/** Words about something that did not come, with a link that asks for it again. */
function sayMissing(...words: (Node | string)[]): void {
  report?.replaceChildren(...words, ' ', makeLink(location.pathname + location.search, 'Try again'), '.');
}
function sayLost(): void {
  sayMissing('The search could not be loaded. All pages are listed below.');
}

function item(hit: Hit): HTMLElement {
  const title = make('h2', '', makeLink(hit.href, nameOf(hit)));
  const notes = noteOf(hit);
  const kind = hit.entry ? en.entry[hit.entry.kind] : 'Page';
  const about = make('p', 'about', make('span', 'soft', kind), ...notes.filter((note) => note.textContent !== kind));
  const steps = stepsOf(hit);
  if (hit.card && steps !== undefined) about.append(makeLink(steps, 'To the steps'));
  const line = make('li', hit.card ? 'card' : '', title, about);
  if (hit.excerpt !== undefined) line.append(make('p', 'excerpt', ...excerptOf(hit.excerpt)));
  if (hit.part) line.append(make('p', 'part', makeLink(hit.part.href, hit.part.title)));
  return line;
}

/** Says what was read differently, and offers what was typed. */
function sayReading(found: Found): void {
  if (!reading) return;
  const read = readingOf(found);
  reading.hidden = read === '';
  if (read === '') return;
  const typed = new URLSearchParams({ q: query, 'as-typed': '' });
  reading.replaceChildren(
    `Showing results for ${read}. `,
    makeLink(`?${typed.toString()}`, 'Search instead for “', isolate(query), '”'),
    '.',
  );
}

/** How much of the full text has come; it is named where it has not. */
type FullText = 'awaited' | 'here' | 'partly' | 'lost';
const MISSING: Readonly<Record<FullText, string>> = {
  awaited: '',
  here: '',
  partly: 'A part of the full text could not be loaded, so something may be missing; all pages are listed below.',
  lost: 'The full text could not be loaded, so something may be missing; all pages are listed below.',
};

/** As many as are fetched of the full text: there may be more. */
const MANY = 8;

function sentence(found: Found, shown: number, text: FullText): readonly (Node | string)[] {
  if (text === 'awaited') return [SEARCHING];
  const missing = MISSING[text];
  if (shown === 0) return ['Nothing found for “', isolate(query), `”. ${missing || 'All pages are listed below.'}`];
  if (isStranger(found)) {
    const nearest = shown === 1 ? 'This page is' : `These ${shown} pages are`;
    return [
      'Nothing here is about “',
      isolate(found.plan.foreign.join(' ')),
      `”. ${nearest} the nearest${missing ? `. ${missing}` : '; all pages are listed below.'}`,
    ];
  }
  return [`${shown >= MANY ? 'The best ' : ''}${count(shown, 'page')} for “`, isolate(query), `”${missing && `. ${missing}`}`];
}

/** The pages that pass the filters, and what there is to say of them. */
function draw(found: Found, text: FullText): void {
  const hits = found.hits.filter((hit) => passes(hit, chosen(), chosenRegion()));
  const stranger = isStranger(found);
  list?.replaceChildren(...hits.map((hit) => item(stranger ? { ...hit, card: false } : hit)));
  sayReading(found);
  (MISSING[text] ? sayMissing : say)(...sentence(found, hits.length, text));
  if (filters) filters.hidden = found.hits.length === 0;
}

async function run(): Promise<void> {
  const { base = '/', names = '', pagefind = '' } = field?.form?.dataset ?? {};
  say(SEARCHING);
  let late = setTimeout(sayLost, PATIENCE);
  const engine = await loadEngine({ base, names, pagefind }).finally(() => {
    clearTimeout(late);
  });

  // Names answer at once; the full text follows.
  let found = engine.plain(query, asTyped);
  let text: FullText = 'awaited';
  const follow = (): void => {
    draw(found, text);
  };
  follow();
  filters?.addEventListener('change', follow);
  document.addEventListener('regionchange', follow);

  late = setTimeout(() => {
    text = 'lost';
    follow();
  }, PATIENCE);
  try {
    found = await engine.search(query, asTyped);
    text = found.incomplete ? 'partly' : 'here';
  } catch {
    text = 'lost';
  }
  clearTimeout(late);
  follow();
}

if (field) field.value = query;
if (query !== '') {
  document.title = `${query} – ${document.title}`;
  run().catch(sayLost);
}
document.documentElement.classList.add('with-search');
