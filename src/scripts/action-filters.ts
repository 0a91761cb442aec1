/** Filters the rows of the register. */
const rows = [...(document.querySelector<HTMLTableElement>('[data-register]')?.tBodies[0]?.rows ?? [])];
const tally = document.querySelector<HTMLElement>('[data-tally]');
const FIELDS = ['by', 'on', 'kind', 'status', 'year'] as const;

function update(): void {
  const wanted = FIELDS.map((field) => ({ field, value: document.querySelector<HTMLSelectElement>(`#filter-${field}`)?.value ?? '' }));
  for (const row of rows) row.hidden = !wanted.every(({ field, value }) => !value || (row.dataset[field] ?? '').split(' ').includes(value));
  const left = rows.filter((row) => !row.hidden).length;
  if (tally) tally.textContent = left === rows.length ? `All ${rows.length} actions` : `${left} of ${rows.length} actions`;
}

for (const select of document.querySelectorAll('[data-action-filters] select')) select.addEventListener('change', update);
update();
document.documentElement.classList.add('with-actions');
