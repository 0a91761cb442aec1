/** Ticked steps stay in this browser. Other pages and tabs keep theirs in the same list, so it is read anew before each change. */
const TICKS = 'ticks';
const boxes = [...document.querySelectorAll<HTMLInputElement>('input[data-tick]')];
/** Storage is closed to us or full: ticks hold for this page. */
let closed = false;

function readTicks(): Set<string> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(TICKS) ?? '[]');
    return new Set(Array.isArray(kept) ? kept.filter((id) => typeof id === 'string') : []);
  } catch {
    return new Set();
  }
}

function draw(): void {
  if (closed) return;
  const ticks = readTicks();
  for (const box of boxes) box.checked = ticks.has(box.dataset['tick'] ?? '');
}

function keep(id: string, ticked: boolean): void {
  const ticks = readTicks();
  if (ticked) ticks.add(id);
  else ticks.delete(id);
  try {
    localStorage.setItem(TICKS, JSON.stringify([...ticks]));
  } catch {
    closed = true;
  }
}

draw();
for (const box of boxes) {
  box.addEventListener('change', () => {
    keep(box.dataset['tick'] ?? '', box.checked);
  });
  // Without this script a tick would be lost, so there is no box to tick.
  box.disabled = false;
}
addEventListener('storage', ({ key }) => {
  if (key === TICKS || key === null) draw();
});
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) draw();
});
