/** On the page behind a QR code: says whether the print in the reader's hand is the newest, or what it lacks. */
import { judge, type Printed, type Verdict } from '../print/still.ts';

const plate = document.querySelector<HTMLElement>('[data-still]');
const [say, more] = plate?.querySelectorAll('p') ?? [];
const code = new URLSearchParams(location.search).get('sheet');

function isPrinted(value: unknown): value is Printed {
  return (
    typeof value === 'object' &&
    value !== null &&
    'sheets' in value &&
    Array.isArray(value.sheets) &&
    'editions' in value &&
    Array.isArray(value.editions) &&
    value.editions.every((each: unknown) => typeof each === 'object' && each !== null && 'edition' in each && 'regions' in each)
  );
}

/** The verdict in large type, and what follows from it. */
function words(verdict: Verdict): readonly [string, string] {
  switch (verdict.is) {
    case 'unknown-sheet':
      return [
        'We do not know this sheet.',
        'There is none for the place that its code names. Compare place and edition on your print with the lists below.',
      ];
    case 'unknown-edition':
      return ['We do not know this edition.', 'Compare the number at the end of your print with the list below.'];
    case 'newest':
      return ['Yours is the newest edition.', `You hold edition ${verdict.edition}. Nothing has changed since.`];
    case 'right':
      return [
        'Your print is still right.',
        `You hold edition ${verdict.edition}. There are newer ones, but nothing on this sheet has changed since.`,
      ];
    case 'outdated':
      return [
        'Your print is out of date.',
        `You hold edition ${verdict.edition}. It lacks what changed in edition ${verdict.lacks.join(', ')}, listed below. Print the newest.`,
      ];
  }
}

if (plate && say && more && code !== null) {
  const printed: unknown = JSON.parse(plate.dataset['still'] ?? '{}');
  if (isPrinted(printed)) {
    const verdict = judge(code, printed);
    const [first, second] = words(verdict);
    say.textContent = first;
    more.textContent = second;
    if ('edition' in verdict) {
      document.querySelector(`#edition-${verdict.edition}`)?.classList.add('yours');
      for (const each of verdict.lacks) document.querySelector(`#edition-${each}`)?.classList.add('lacking');
    }
    for (const sheet of document.querySelectorAll<HTMLElement>('[data-sheet]'))
      if (sheet.dataset['sheet'] === code.split('.')[0]) {
        sheet.classList.add('mine');
        sheet.append(' (your sheet)');
      }
    plate.hidden = false;
  }
}
