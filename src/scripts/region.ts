/** The choice of region: kept in this browser, never sent. Changing it neither reloads the page nor moves the focus. */
const root = document.documentElement;
const select = document.querySelector<HTMLSelectElement>('#region');
const note = document.querySelector<HTMLElement>('[data-region-note]');
const announcer = document.querySelector<HTMLElement>('[data-announce]');

function stored(): string {
  try {
    return localStorage.getItem('region') ?? '';
  } catch {
    return '';
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

function say(text: string): void {
  if (!note) return;
  note.textContent = text;
  note.hidden = text === '';
}

/** Says the new answer once, to screen readers. */
function announce(): void {
  const answer = [...document.querySelectorAll<HTMLElement>('[data-chosen] [data-state]')].find((element) => element.offsetParent !== null);
  if (announcer)
    announcer.textContent = answer
      ? `${nameOf(select?.value ?? '')}: ${answer.textContent.trim()}`
      : `${nameOf(select?.value ?? '')} chosen`;
}

if (select) {
  const asked = new URLSearchParams(location.search).get('region');
  const known =
    asked !== null &&
    [...select.options].some((option) => option.value !== '' && (option.value === asked || option.value.endsWith(`/${asked}`)));
  const wanted = known
    ? ([...select.options].find((option) => option.value === asked || option.value.endsWith(`/${asked}`))?.value ?? '')
    : stored();
  select.value = wanted;
  show(select.value);
  const own = stored();
  if (known && own && own !== wanted) say(`Showing: ${nameOf(wanted)}. Yours is ${nameOf(own)}.`);
  if (known && !own) say(`Showing: ${nameOf(wanted)}, for this page only.`);
  if (asked !== null && !known) say(`We do not know the region “${asked}”, so it was ignored.`);
  select.addEventListener('change', () => {
    try {
      if (select.value) localStorage.setItem('region', select.value);
      else localStorage.removeItem('region');
    } catch {
      // Storage is closed to us: the choice holds for this page.
    }
    say('');
    show(select.value);
    announce();
  });
}
