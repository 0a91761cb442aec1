/** Small things on every page: `/` goes to the search field; folded parts open for paper and for links to them; print buttons. */
addEventListener('keydown', (event) => {
  const typing = event.target instanceof HTMLElement && event.target.closest('input, select, textarea, [contenteditable]');
  if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
  const field = document.querySelector<HTMLInputElement>('#q');
  if (!field) return;
  event.preventDefault();
  field.focus();
});

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

/** The part of the page an address points to; none where the address is cut in the midst of a letter, as in `#100%`. */
function targetOf(hash: string): HTMLElement | null {
  try {
    return document.getElementById(decodeURIComponent(hash.slice(1)));
  } catch {
    return null;
  }
}

/** Opens the fold that holds what the address points to. */
function openTarget(): void {
  const target = targetOf(location.hash);
  const fold = target?.closest('details');
  if (fold && !fold.open) {
    fold.open = true;
    target?.scrollIntoView();
  }
}
addEventListener('hashchange', openTarget);
openTarget();

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
