/** The search page: the query stands in the address, results come from names and full text, filters narrow them. */
import { chosenRegion, excerptOf, isStranger, make, makeLink, noteOf, readingOf, stepsOf } from './draw.ts';
import { loadEngine, passes, type Engine, type Filters, type Found, type Hit } from './engine.ts';
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

function item(hit: Hit): HTMLElement {
  const title = make('h2', '', makeLink(hit.href, hit.title));
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
  reading.replaceChildren(`Showing results for ${read}. `, makeLink(`?${typed.toString()}`, `Search instead for “${query}”`), '.');
}

/** The pages that pass the filters; gives how many. */
function drawHits(found: Found): number {
  const hits = found.hits.filter((hit) => passes(hit, chosen(), chosenRegion()));
  const stranger = isStranger(found);
  list?.replaceChildren(...hits.map((hit) => item(stranger ? { ...hit, card: false } : hit)));
  sayReading(found);
  return hits.length;
}

/** As many as are fetched of the full text: there may be more. */
const MANY = 8;

function draw(found: Found): void {
  const shown = drawHits(found);
  if (!report) return;
  const pages = `${shown} ${shown === 1 ? 'page' : 'pages'}`;
  if (shown === 0) report.textContent = `Nothing found for “${query}”. All pages are listed below.`;
  else if (isStranger(found))
    report.textContent = `Nothing here is about “${found.plan.foreign.join(' ')}”. These ${pages} are the nearest; all pages are listed below.`;
  else report.textContent = `${shown >= MANY ? 'The best ' : ''}${pages} for “${query}”`;
}

async function run(): Promise<void> {
  const { base = '/', names = '', pagefind = '' } = field?.form?.dataset ?? {};
  const engine: Engine = await loadEngine({ base, names, pagefind });
  // Names answer at once; the full text follows.
  drawHits(engine.plain(query, asTyped));
  const found = await engine.search(query, asTyped);
  draw(found);
  if (filters) filters.hidden = found.hits.length === 0;
  filters?.addEventListener('change', () => {
    draw(found);
  });
  document.addEventListener('regionchange', () => {
    draw(found);
  });
}

if (field) field.value = query;
if (query !== '' && report) {
  report.textContent = 'Searching…';
  run().catch(() => {
    report.textContent = 'The search could not be loaded. All pages are listed below.';
  });
}
