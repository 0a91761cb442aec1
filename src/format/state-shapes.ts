/** The symbol of each mark of a state, drawn in a square of 16: the same on the screen and on paper. */
export const STATE_SHAPES: Readonly<Record<string, string>> = {
  on: '<circle cx="8" cy="8" r="7"/>',
  off: '<circle cx="8" cy="8" r="5.75" fill="none" stroke="currentColor" stroke-width="2.5"/>',
  none: '<path fill-rule="evenodd" d="M1 1h14v14H1zM4 6.75v2.5h8v-2.5z"/>',
  not: '<path d="M2 8h12" fill="none" stroke="currentColor" stroke-width="3"/>',
  asked: '<circle cx="8" cy="8" r="5.75" fill="none" stroke="currentColor" stroke-width="2.5" stroke-dasharray="3 3.02"/>',
  paused:
    '<circle cx="8" cy="8" r="5.9" fill="none" stroke="currentColor" stroke-width="2.2"/><path d="M6.2 5v6M9.8 5v6" stroke="currentColor" stroke-width="2"/>',
  unk: '<path d="M3.9 5.2C3.9 2.7 5.7 1.4 8 1.4s4.1 1.4 4.1 3.6c0 2.9-4 3-4 6" fill="none" stroke="currentColor" stroke-width="2.5"/><circle cx="8.1" cy="13.9" r="1.6"/>',
  mixed: '<circle cx="8" cy="8" r="5.9" fill="none" stroke="currentColor" stroke-width="2.2"/><path d="M8 2.1a5.9 5.9 0 0 0 0 11.8z"/>',
  disp: '<path d="M1.5 5.4h13M1.5 10.6h13M11.4 1.2 4.6 14.8" fill="none" stroke="currentColor" stroke-width="2.3"/>',
};
