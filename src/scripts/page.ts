/** Small things on every page: folded parts open for paper; print buttons. */
/** Under an account of another kind the answer of the chosen place is open already. */
function openOwnPlace(): void {
  const region = document.documentElement.dataset['region'];
  for (const fold of document.querySelectorAll<HTMLDetailsElement>('[data-open-for]'))
    fold.open = region !== undefined && (fold.dataset['openFor'] ?? '').split(' ').includes(region);
}
document.addEventListener('regionchange', openOwnPlace);
openOwnPlace();

const opened = new Set<HTMLDetailsElement>();
addEventListener('beforeprint', () => {
  for (const fold of document.querySelectorAll<HTMLDetailsElement>('details:not([open])')) {
    fold.open = true;
    opened.add(fold);
  }
});
addEventListener('afterprint', () => {
  for (const fold of opened) fold.open = false;
  opened.clear();
});

/** Large print needs no script in browsers that know `:has()`; the others read this mark. */
const large = document.querySelector<HTMLInputElement>('#print-large');
large?.addEventListener('change', () => {
  document.documentElement.toggleAttribute('data-large', large.checked);
});

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-print]')) {
  button.addEventListener('click', () => {
    print();
  });
}
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-all-places]')) {
  button.addEventListener('click', () => {
    const all = document.documentElement.toggleAttribute('data-all');
    for (const each of document.querySelectorAll('[data-all-places]')) each.setAttribute('aria-pressed', String(all));
  });
}
document.documentElement.classList.add('with-page');
