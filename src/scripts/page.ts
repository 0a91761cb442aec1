/** Small things on every page: `/` goes to the search field; folded parts open for paper; ticks stay in this browser. */
addEventListener('keydown', (event) => {
  const typing = event.target instanceof HTMLElement && event.target.closest('input, select, textarea, [contenteditable]');
  if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
  const field = document.querySelector<HTMLInputElement>('#q');
  if (!field) return;
  event.preventDefault();
  field.focus();
});

/** The list under a search field comes when somebody goes to the field; nothing is loaded before. */
for (const field of document.querySelectorAll<HTMLInputElement>('input[type=search]')) {
  field.addEventListener(
    'focus',
    () => {
      void import('./search/field.ts').then(({ attachList }) => {
        attachList(field);
      });
    },
    { once: true },
  );
}

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

/** Opens the fold that holds what the address points to. */
function openTarget(): void {
  const target = location.hash ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
  const fold = target?.closest('details');
  if (fold && !fold.open) {
    fold.open = true;
    target?.scrollIntoView();
  }
}
addEventListener('hashchange', openTarget);
openTarget();

const TICKS = 'ticks';
function readTicks(): Set<string> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(TICKS) ?? '[]');
    return new Set(Array.isArray(kept) ? kept.filter((id) => typeof id === 'string') : []);
  } catch {
    return new Set();
  }
}
const ticks = readTicks();
for (const box of document.querySelectorAll<HTMLInputElement>('input[data-tick]')) {
  const id = box.dataset['tick'] ?? '';
  box.checked = ticks.has(id);
  box.addEventListener('change', () => {
    if (box.checked) ticks.add(id);
    else ticks.delete(id);
    try {
      localStorage.setItem(TICKS, JSON.stringify([...ticks]));
    } catch {
      // Storage is closed to us: the tick holds for this page.
    }
  });
}

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
