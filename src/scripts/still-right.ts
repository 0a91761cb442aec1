/** On the page behind a QR code: says whether the print in the reader's hand is the newest, or what it lacks. */
import { changesSince, type Edition } from '../print/still.ts';

const plate = document.querySelector<HTMLElement>('[data-still]');
const [say, more] = plate?.querySelectorAll('p') ?? [];
const asked = /^([a-z-]+)\.(\d+)$/.exec(new URLSearchParams(location.search).get('sheet') ?? '');

function isEditionList(value: unknown): value is readonly Edition[] {
  return (
    Array.isArray(value) &&
    value.every((each: unknown) => typeof each === 'object' && each !== null && 'edition' in each && 'regions' in each)
  );
}

if (plate && say && more && asked) {
  const [, sheet = '', number = ''] = asked;
  const edition = Number(number);
  const editions: unknown = JSON.parse(plate.dataset['editions'] ?? '[]');
  const newest = Number(plate.dataset['newest']);
  if (isEditionList(editions) && edition >= 1 && edition <= newest) {
    const changed = changesSince(editions, edition, sheet);
    document.querySelector(`#edition-${edition}`)?.classList.add('yours');
    if (edition === newest) {
      say.textContent = 'Yours is the newest edition.';
      more.textContent = `You hold edition ${edition}. Nothing has changed since.`;
    } else if (changed.length === 0) {
      say.textContent = 'Your print is still right.';
      more.textContent = `You hold edition ${edition}. There are newer ones, but nothing on this sheet has changed since.`;
    } else {
      say.textContent = 'Your print is out of date.';
      more.textContent = `You hold edition ${edition}. It lacks what changed in edition ${changed.join(', ')}, listed below. Print the newest.`;
      for (const each of changed) document.querySelector(`#edition-${each}`)?.classList.add('lacking');
    }
  } else {
    say.textContent = 'We do not know this edition.';
    more.textContent = 'Compare the number at the end of your print with the list below.';
  }
  plate.hidden = false;
}
