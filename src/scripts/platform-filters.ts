/** Filters and sorts the rows of the overview for the chosen region, and counts what is left by answer. */
const table = document.querySelector<HTMLTableElement>('[data-matrix]');
const body = table?.tBodies[0];
const rows = [...(body?.rows ?? [])];
const tally = document.querySelector<HTMLElement>('[data-tally]');
const value = (id: string): string => document.querySelector<HTMLSelectElement>(`#filter-${id}`)?.value ?? '';

/** The parts of `uk:setting us:form` for the chosen region, or all of them before a choice. */
function here(list: string | undefined): readonly string[] {
  const region = document.documentElement.dataset['region'];
  const pairs = (list ?? '').split(' ').map((pair) => pair.split(':'));
  return pairs.filter(([place]) => region === undefined || place === region).map(([, what = '']) => what);
}

function order(a: HTMLTableRowElement, b: HTMLTableRowElement): number {
  switch (value('order')) {
    case 'newest':
      return (b.dataset['newest'] ?? '').localeCompare(a.dataset['newest'] ?? '');
    case 'effort':
      return Number(here(a.dataset['steps'])[0] ?? 0) - Number(here(b.dataset['steps'])[0] ?? 0);
    default:
      return rows.indexOf(a) - rows.indexOf(b);
  }
}

/** How many platforms are left, and for a chosen region how many of each answer; the filter has their names. */
function count(left: number): void {
  const parts = [left === rows.length ? `All ${rows.length} platforms` : `${left} of ${rows.length} platforms`];
  if (document.documentElement.dataset['region'] !== undefined) {
    const shown = rows.filter((row) => !row.hidden).flatMap((row) => here(row.dataset['states']));
    for (const option of document.querySelectorAll<HTMLOptionElement>('#filter-state option[value]:not([value=""])')) {
      const times = shown.filter((state) => state === option.value).length;
      if (times > 0) parts.push(`${times} ${option.text.charAt(0).toLowerCase()}${option.text.slice(1)}`);
    }
  }
  tally?.replaceChildren(
    ...parts.map((part) => {
      const item = document.createElement('span');
      item.textContent = part;
      return item;
    }),
  );
}

function update(): void {
  const [kind, state, method] = [value('kind'), value('state'), value('method')];
  let left = 0;
  for (const row of rows) {
    const fits =
      (!kind || row.dataset['kind'] === kind) &&
      (!state || here(row.dataset['states']).includes(state)) &&
      (!method || here(row.dataset['methods']).includes(method));
    row.hidden = !fits;
    if (fits) left += 1;
  }
  body?.append(...[...rows].sort(order));
  count(left);
}

for (const select of document.querySelectorAll('[data-platform-filters] select')) select.addEventListener('change', update);
document.addEventListener('regionchange', update);
update();
document.documentElement.classList.add('with-platforms');
