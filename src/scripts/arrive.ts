/** Links to a part always arrive: folds open, what is hidden for the chosen place is shown and says for whom it is, the focus goes there. */
import { formatList } from '../format/list.ts';

const list = document.querySelector<HTMLSelectElement>('#region');
/** So many places are named; of more, it is enough that the reader's is not among them. */
const NAMED = 5;

/** The part of the page an address points to; none where the address is cut in the midst of a letter, as in `#100%`. */
function targetOf(hash: string): HTMLElement | null {
  try {
    return document.getElementById(decodeURIComponent(hash.slice(1)));
  } catch {
    return null;
  }
}

/** The name of a place, from the list in the header. */
function nameOf(place: string): string {
  return [...(list?.options ?? [])].find(({ value }) => value === place)?.text ?? place;
}

/** “For: EU/EEA and Switzerland. Yours: United Kingdom.” */
function whomOf({ dataset }: HTMLElement): string {
  const places = (dataset['where'] ?? dataset['for'] ?? '').split(' ').filter(Boolean);
  const few = places.length > 0 && places.length <= NAMED;
  return `${few ? `For: ${formatList(places.map(nameOf))}.` : 'For other places than yours.'} Yours: ${nameOf(list?.value ?? '')}.`;
}

/** Hides again what a link had shown. */
function leave(): void {
  for (const shown of document.querySelectorAll('[data-shown]')) shown.removeAttribute('data-shown');
  for (const note of document.querySelectorAll('.for-whom')) note.remove();
}

/** Shows every ancestor that is hidden for the chosen place; tells the innermost of them, whose places are the narrowest. */
function uncover(target: HTMLElement): HTMLElement | undefined {
  let hidden: HTMLElement | undefined;
  for (let element: HTMLElement | null = target; element; element = element.parentElement) {
    if (
      element.matches('[data-where], [data-for], [data-only], [data-chosen], [data-unchosen]') &&
      getComputedStyle(element).display === 'none'
    ) {
      element.dataset['shown'] = '';
      hidden ??= element;
    }
  }
  return hidden;
}

function openFolds(target: HTMLElement): boolean {
  let opened = false;
  for (let fold = target.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null) {
    opened ||= !fold.open;
    fold.open = true;
  }
  return opened;
}

function arrive(): void {
  leave();
  const target = targetOf(location.hash);
  if (!target) return;
  const opened = openFolds(target);
  const hidden = uncover(target);
  if (hidden && list?.value) {
    const note = document.createElement('p');
    note.className = 'for-whom';
    note.textContent = whomOf(hidden);
    (target.querySelector('td.what') ?? target).prepend(note);
  }
  if (!opened && !hidden) return;
  target.scrollIntoView();
  if (target.tabIndex < 0) target.tabIndex = -1;
  target.focus({ preventScroll: true });
}

addEventListener('hashchange', arrive);
// A second click on a link changes no address, but what it led to may be hidden by now.
document.addEventListener('click', ({ target }) => {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href*="#"]') : null;
  if (link && link.href === location.href) arrive();
});
document.addEventListener('regionchange', leave);
arrive();
