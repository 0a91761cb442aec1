/** The choice of region: kept in this browser, never sent. Changing it neither reloads the page nor moves the focus. */
import { formatList } from '../format/list.ts';
import { readChoice } from './region-choice.ts';

const REGION = 'region';
const root = document.documentElement;
/** The list of the header, and any other on the page; they say the same. */
const selects = [...document.querySelectorAll<HTMLSelectElement>('[data-region-select]')];
const [select] = selects;
const note = document.querySelector<HTMLElement>('[data-region-note]');
const announcer = document.querySelector<HTMLElement>('[data-announce]');
const choices = [...(select?.options ?? [])].map(({ value }) => value);

/** What the address asks for; nothing once the reader has chosen on this page. */
let asked = new URLSearchParams(location.search).get('region') ?? '';
/** The choice where storage is closed or full: it holds for this page. */
let unstored: string | undefined;

function kept(): string {
  try {
    return unstored ?? localStorage.getItem(REGION) ?? '';
  } catch {
    return '';
  }
}

function keep(value: string): void {
  try {
    if (value) localStorage.setItem(REGION, value);
    else localStorage.removeItem(REGION);
    unstored = undefined;
  } catch {
    unstored = value;
  }
}

function nameOf(value: string): string {
  return [...(select?.options ?? [])].find((option) => option.value === value)?.text ?? '';
}

/** Country names in the page: “Germany (EU/EEA rules)”, since EU/EEA countries share their answers. */
function nameCountry(value: string): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-place=eea]')) {
    place.textContent = value.startsWith('eea/') ? `${nameOf(value)} (EU/EEA rules)` : 'the EU/EEA';
  }
}

/** “Switzerland” instead of “EU/EEA and Switzerland” for whoever lives in Germany: one's own place is not elsewhere. */
function nameOthers(own: string | undefined): void {
  for (const title of document.querySelectorAll<HTMLElement>('[data-places]')) {
    const places = (title.dataset['places'] ?? '').split(' ');
    title.textContent = formatList(places.filter((place) => place !== own).map(nameOf));
  }
}

function show(value: string): void {
  const [region = '', country] = value.split('/');
  if (region) {
    root.dataset['region'] = region;
    root.dataset['country'] = country ?? region;
  } else {
    delete root.dataset['region'];
    delete root.dataset['country'];
  }
  nameCountry(value);
  nameOthers(region || undefined);
  document.dispatchEvent(new CustomEvent('regionchange', { detail: region }));
}

/** As much of a text from an address as one can read in a line. */
function short(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

/** What differs from what the reader may expect: a place that is not the kept one, none of ours, or one that cannot be kept. */
function noteOn(value: string): readonly (Node | string)[] {
  if (asked === '') return unstored ? ['This browser keeps nothing for this site, so your choice holds for this page only.'] : [];
  if (readChoice(asked, '', choices) === '') return [`We do not know the region “${short(asked)}”, so it was ignored.`];
  const own = readChoice('', kept(), choices);
  if (value === own) return [];
  if (!own) return [`Showing ${nameOf(value)}, for this page only.`];
  const back = document.createElement('a');
  back.href = `${location.pathname}${location.hash}`;
  back.textContent = `Show ${nameOf(own)}`;
  // A link to the page itself with a part behind it would only scroll.
  back.addEventListener('click', (event) => {
    event.preventDefault();
    asked = '';
    history.replaceState(null, '', back.href);
    follow();
    select?.focus({ preventScroll: true });
  });
  return [`Showing ${nameOf(value)}; yours is ${nameOf(own)}. `, back, '.'];
}

/** Shows what holds now: at the start, after a change in another tab, and on a page that Back brought back as it was left. */
function follow(): void {
  if (!select) return;
  const value = readChoice(asked, kept(), choices);
  for (const each of selects) each.value = value;
  if (note) {
    note.replaceChildren(...noteOn(value));
    note.hidden = note.textContent === '';
  }
  show(value);
}

/** Says the new answer once, to screen readers. */
function announce(value: string): void {
  const answer = [...document.querySelectorAll<HTMLElement>('[data-chosen] [data-state]')].find((element) => element.offsetParent !== null);
  if (announcer) announcer.textContent = answer ? `${nameOf(value)}: ${answer.textContent.trim()}` : `${nameOf(value)} chosen`;
}

follow();
for (const each of selects)
  each.addEventListener('change', () => {
    const { value } = each;
    asked = '';
    keep(value);
    follow();
    announce(value);
    // A box that asks goes when it is answered; whoever chose there with the arrow keys goes on in the list of the header.
    if (each.offsetParent === null) select?.focus({ preventScroll: true });
  });
addEventListener('storage', ({ key }) => {
  if (key === REGION || key === null) follow();
});
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) follow();
});
root.classList.add('with-region');
