/** The list under a search field comes when somebody goes to the field; nothing is loaded before. */
import { PATIENCE } from './patience.ts';

function bringList(field: HTMLInputElement): void {
  const lost = document.createElement('p');
  lost.className = 'suggest lost';
  lost.setAttribute('role', 'status');
  lost.hidden = true;
  field.form?.append(lost);
  let coming = false;

  function sayLost(): void {
    coming = false;
    lost.textContent = 'The search could not be loaded. Enter leads to the full lists.';
    lost.hidden = document.activeElement !== field;
  }
  function load(): void {
    lost.hidden = lost.textContent === '';
    if (coming) return;
    coming = true;
    const late = setTimeout(sayLost, PATIENCE);
    import('./field.ts')
      .then(({ attachList }) => {
        if (!lost.isConnected) return;
        field.removeEventListener('focus', load);
        field.removeEventListener('input', load);
        lost.remove();
        attachList(field);
      }, sayLost)
      .finally(() => {
        clearTimeout(late);
      });
  }
  // What did not come is asked for again when the reader comes back to the field, or types on.
  field.addEventListener('focus', load);
  field.addEventListener('input', load);
  field.addEventListener('blur', () => {
    lost.hidden = true;
  });
}

for (const field of document.querySelectorAll<HTMLInputElement>('input[type=search]')) bringList(field);
