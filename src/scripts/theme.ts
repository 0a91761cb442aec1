/** Light or dark, or as the system has it: chosen at the foot of a page and kept in this browser. The head of a page applies it first. */
const THEME = 'theme';
const select = document.querySelector<HTMLSelectElement>('#theme');
const note = document.querySelector<HTMLElement>('[data-theme-note]');

function kept(): string {
  try {
    return localStorage.getItem(THEME) ?? '';
  } catch {
    return '';
  }
}

function show(theme: string): void {
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset['theme'] = theme;
  else delete document.documentElement.dataset['theme'];
  if (select) select.value = document.documentElement.dataset['theme'] ?? '';
}

function keep(theme: string): void {
  try {
    if (theme) localStorage.setItem(THEME, theme);
    else localStorage.removeItem(THEME);
    if (note) note.hidden = true;
  } catch {
    if (note) note.hidden = false;
  }
}

show(kept());
select?.addEventListener('change', () => {
  keep(select.value);
  show(select.value);
});
addEventListener('storage', ({ key }) => {
  if (key === THEME || key === null) show(kept());
});
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) show(kept());
});
