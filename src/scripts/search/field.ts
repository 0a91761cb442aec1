/** The list under a search field, by the combobox pattern of the WAI-ARIA guide; loaded when the field gets the focus. */
import { count } from '../../format/list.ts';
import { isolate, isStranger, make, makeLink, nameOf, noteOf } from './draw.ts';
import { loadEngine, type Engine, type Hit } from './engine.ts';
import { PATIENCE } from './patience.ts';

const SHOWN = 7;

/** Makes a search field answer while one types. */
export function attachList(field: HTMLInputElement): void {
  const form = field.form;
  const { base = '/', names = '', pagefind = '', results = '' } = form?.dataset ?? {};
  const list = make('ul', 'suggest');
  const status = make('p', 'vh');
  list.id = 'suggestions';
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', 'Suggestions');
  list.hidden = true;
  status.setAttribute('role', 'status');
  field.setAttribute('role', 'combobox');
  field.setAttribute('aria-autocomplete', 'list');
  field.setAttribute('aria-expanded', 'false');
  field.setAttribute('aria-controls', list.id);
  form?.append(list, status);

  let options: readonly HTMLAnchorElement[] = [];
  let active = -1;
  let engine: Engine | undefined;
  let failed = false;
  let loading = false;

  function close(): void {
    list.hidden = true;
    field.setAttribute('aria-expanded', 'false');
    field.removeAttribute('aria-activedescendant');
    active = -1;
  }
  function mark(index: number): void {
    active = index;
    for (const [at, option] of options.entries()) option.setAttribute('aria-selected', String(at === index));
    const chosen = options[index];
    if (chosen) field.setAttribute('aria-activedescendant', chosen.id);
    else field.removeAttribute('aria-activedescendant');
    chosen?.scrollIntoView({ block: 'nearest' });
  }
  /** An ordinary link, so that it opens in a new tab, scrolls under a finger and can be copied. */
  function option(href: string, ...children: (Node | string)[]): HTMLAnchorElement {
    const link = makeLink(href, ...children);
    link.setAttribute('role', 'option');
    link.setAttribute('aria-selected', 'false');
    link.tabIndex = -1;
    return link;
  }
  function show(lines: readonly HTMLAnchorElement[], said: string): void {
    options = lines;
    for (const [index, link] of lines.entries()) link.id = `suggestion-${index}`;
    list.replaceChildren(
      ...lines.map((link) => {
        const item = make('li', '', link);
        item.setAttribute('role', 'presentation');
        return item;
      }),
    );
    list.hidden = lines.length === 0;
    field.setAttribute('aria-expanded', String(lines.length > 0));
    status.textContent = said;
    mark(-1);
  }
  const line = (hit: Hit): HTMLAnchorElement => option(hit.href, nameOf(hit), ...noteOf(hit));
  const allResults = (query: string): HTMLAnchorElement =>
    option(`${results}?q=${encodeURIComponent(query)}`, make('span', 'more', 'All results for “', isolate(query), '”'));

  function answer(): void {
    const query = field.value.trim();
    if (query === '') {
      close();
      status.textContent = '';
      return;
    }
    if (failed) {
      show(
        [option(results, make('span', 'more', 'The search could not be loaded. See the full lists.'))],
        'The search could not be loaded.',
      );
      return;
    }
    if (!engine) return;
    const found = engine.suggest(query);
    const stranger = isStranger(found) && found.begun !== true;
    const hits = stranger ? [] : found.hits.slice(0, SHOWN);
    const said = stranger ? `Nothing here is named “${query}”.` : `${count(hits.length, 'suggestion')}.`;
    show([...hits.map(line), allResults(query)], said);
  }

  field.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !list.hidden) {
      event.preventDefault();
      close();
    }
    if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && options.length > 0) {
      event.preventDefault();
      if (list.hidden) answer();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      mark((active + step + options.length + (active < 0 && step < 0 ? 1 : 0)) % options.length);
    }
    const chosen = options[active];
    if (event.key === 'Enter' && chosen && !list.hidden) {
      event.preventDefault();
      chosen.click();
    }
  });
  // A press on the list leaves the focus in the field, whose loss would close the list before the click.
  list.addEventListener('mousedown', (event) => {
    event.preventDefault();
  });
  field.addEventListener('blur', close);

  function settle(): void {
    if (document.activeElement === field) answer();
  }
  function sayFailed(): void {
    loading = false;
    if (engine) return;
    failed = true;
    settle();
  }
  /** Names that did not come are asked for again when the reader comes back to the field, or types on. */
  function load(): void {
    if (engine || loading) return;
    loading = true;
    const late = setTimeout(sayFailed, PATIENCE);
    loadEngine({ base, names, pagefind })
      .then((loaded) => {
        engine = loaded;
        failed = false;
        settle();
      }, sayFailed)
      .finally(() => {
        clearTimeout(late);
      });
  }
  field.addEventListener('focus', load);
  field.addEventListener('input', () => {
    load();
    answer();
  });
  load();
}
