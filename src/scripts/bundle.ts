/** Puts chosen sheets together into one document with a cover, from the pages of the sheets, and prints it. */
const form = document.querySelector<HTMLFormElement>('[data-chooser]');
const status = document.querySelector<HTMLElement>('[data-chooser-status]');
const bundle = document.querySelector<HTMLElement>('[data-bundle]');
const place = document.querySelector<HTMLElement>('[data-bundle-sheets]');
const contents = document.querySelector<HTMLElement>('[data-cover-contents]');

function say(text: string): void {
  if (status) status.textContent = text;
}

/** The sheet of a platform for a region: its own, or that for other countries. */
async function fetchSheet(base: string, platform: string, region: string): Promise<Element> {
  const address = `${base}${platform}/${region}/`;
  const response = await fetch(address);
  const sheet = response.ok ? new DOMParser().parseFromString(await response.text(), 'text/html').querySelector('.sheet') : null;
  if (!sheet) throw new Error(address);
  return sheet;
}

function fill(selector: string, text: string): void {
  const element = document.querySelector(selector);
  if (element) element.textContent = text;
}

async function assemble(chosen: readonly HTMLInputElement[], region: string, regionName: string): Promise<void> {
  const base = form?.dataset['base'] ?? '/print/';
  const sheets: Element[] = [];
  const missing: string[] = [];
  for (const [index, { value, dataset, labels }] of chosen.entries()) {
    say(`Fetching sheet ${index + 1} of ${chosen.length}`);
    const own = dataset['regions']?.split(' ').includes(region) ? region : 'row';
    try {
      sheets.push(await fetchSheet(base, value, own));
    } catch {
      missing.push(labels?.[0]?.textContent.trim() ?? value);
    }
  }
  if (missing.length > 0) {
    say(`Not printed, because these could not be fetched: ${missing.join(', ')}. Try again.`);
    return;
  }
  place?.replaceChildren(...sheets.map((sheet) => document.importNode(sheet, true)));
  contents?.replaceChildren(
    ...sheets.map((sheet) => {
      const line = document.createElement('li');
      line.textContent = sheet.querySelector('h1')?.textContent ?? '';
      return line;
    }),
  );
  fill('[data-cover-region]', regionName);
  fill('[data-cover-count]', `${sheets.length} ${sheets.length === 1 ? 'platform' : 'platforms'}`);
  if (bundle) bundle.hidden = false;
  document.documentElement.dataset['bundled'] = '';
  say(`${sheets.length} sheets put together. If no print window opens, use your browser’s Print.`);
  window.print();
}

if (form) {
  const inputs = (name: string): HTMLInputElement[] => [...form.querySelectorAll<HTMLInputElement>(`input[name=${name}]`)];
  const follow = (): void => {
    const region = document.documentElement.dataset['region'];
    const radio = inputs('region').find(({ value }) => value === region) ?? inputs('region').find(({ value }) => value === 'row');
    if (region && radio) radio.checked = true;
  };
  follow();
  document.addEventListener('regionchange', follow);
  for (const button of form.querySelectorAll<HTMLButtonElement>('[data-choose]'))
    button.addEventListener('click', () => {
      for (const box of inputs('platform')) box.checked = button.dataset['choose'] === 'all';
    });
  form.addEventListener('change', () => {
    const letter = inputs('paper').some(({ checked, value }) => checked && value === 'letter');
    document.documentElement.dataset['paper'] = letter ? 'letter' : 'a4';
    const large = document.querySelector<HTMLInputElement>('#print-large');
    if (!large) return;
    large.checked = inputs('large').some(({ checked }) => checked);
    large.dispatchEvent(new Event('change'));
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const region = inputs('region').find(({ checked }) => checked);
    const chosen = inputs('platform').filter(({ checked }) => checked);
    if (!region) say('Choose where the readers live.');
    else if (chosen.length === 0) say('Choose at least one platform.');
    else void assemble(chosen, region.value, region.labels?.[0]?.textContent.trim() ?? '');
  });
  document.documentElement.classList.add('with-sheets');
}
