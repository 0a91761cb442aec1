/** The choice of region: kept in this browser, never sent. Changing it neither reloads the page nor moves the focus. */
import { readChoice } from './region-choice.ts';

const REGION = 'region';
const root = document.documentElement;
const select = document.querySelector<HTMLSelectElement>('#region');
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
  document.dispatchEvent(new CustomEvent('regionchange', { detail: region }));
}

/** As much of a text from an address as one can read in a line. */
function short(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

/** What differs from what the reader may expect: a place that is not the kept one, or none of ours. */
function noteOn(value: string): string {
  if (asked === '') return '';
  if (readChoice(asked, '', choices) === '') return `We do not know the region “${short(asked)}”, so it was ignored.`;
  const own = readChoice('', kept(), choices);
  if (value === own) return '';
  return own ? `Showing: ${nameOf(value)}. Yours is ${nameOf(own)}.` : `Showing: ${nameOf(value)}, for this page only.`;
}

/** Shows what holds now: at the start, after a change in another tab, and on a page that Back brought back as it was left. */
function follow(): void {
  if (!select) return;
  const value = readChoice(asked, kept(), choices);
  select.value = value;
  if (note) {
    note.textContent = noteOn(value);
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
select?.addEventListener('change', () => {
  const { value } = select;
  asked = '';
  keep(value);
  follow();
  announce(value);
});
addEventListener('storage', ({ key }) => {
  if (key === REGION || key === null) follow();
});
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) follow();
});
root.classList.add('with-region');
