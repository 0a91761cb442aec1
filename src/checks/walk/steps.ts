import { setTimeout as sleep } from 'node:timers/promises';
import type { Reader } from './reader.ts';

/** What one step found wrong, in words; nothing where all is well. */
export type Finding = string | undefined;

/** Looks again until something holds, for ten seconds at most. What is not there yet is as good as false. */
async function comes(reader: Reader, script: string): Promise<boolean> {
  for (let tries = 0; tries < 100; tries += 1) {
    if ((await reader.run(`try { ${script} } catch { return false; }`)) === true) return true;
    await sleep(100);
  }
  return false;
}

const HELPERS = `
const shown = (element) => element && element.getClientRects().length > 0 && getComputedStyle(element).visibility !== 'hidden';
const all = (selector) => [...document.querySelectorAll(selector)];
const first = (selector) => all(selector).find(shown);
const choose = (selector, value) => { const list = document.querySelector(selector); list.value = value; list.dispatchEvent(new Event('change', { bubbles: true })); };
`;
const within = (script: string): string => `${HELPERS}${script}`;

/** What holds of every page, with scripts or without: one title, nothing wider than the window, links in sentences underlined. */
export async function lookAtLayout(reader: Reader, address: string): Promise<Finding> {
  await reader.open(address);
  const found = await reader.run(
    within(`
      const titles = all('h1').length;
      const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
      const bare = all('main p a:not(.ref, .btn, .anchor)').filter(shown).filter((link) => !getComputedStyle(link).textDecorationLine.includes('underline'));
      if (titles !== 1) return titles + ' titles';
      if (wide > 0) return wide + ' px wider than the window';
      return bare.length > 0 ? bare.length + ' links without underline, such as “' + bare[0].textContent.trim() + '”' : '';
    `),
  );
  return found === '' ? undefined : String(found);
}

/** The same, and that its scripts ran without an error. */
export async function lookAt(reader: Reader, address: string): Promise<Finding> {
  const found = await lookAtLayout(reader, address);
  if (found !== undefined) return found;
  if (!(await comes(reader, `return document.documentElement.classList.contains('with-page')`))) return 'the scripts did not run';
  const errors = await reader.errors();
  return errors.length > 0 ? `a script says: ${errors.join('; ')}` : undefined;
}

/** Forgets everything the site keeps, so that no step hangs on another. */
async function afresh(reader: Reader, address: string, region = ''): Promise<void> {
  await reader.open(address);
  await reader.run(`localStorage.clear(); if ('${region}') localStorage.setItem('region', '${region}');`);
  // An address that differs in its part alone would not be loaded again.
  await reader.open(new URL('/about/', address).href);
  await reader.open(address);
  await comes(reader, `return document.documentElement.dataset.script === 'run'`);
}

type Steps = Readonly<Record<string, (reader: Reader, origin: string) => Promise<Finding>>>;

/** The walk: each step by its name, with what it found. */
export const WALK: Steps = {
  'a chosen country is shown at once, and after a reload': async (reader, origin) => {
    await afresh(reader, `${origin}/platforms/linkedin/`);
    const german = within(`const plate = first('section.answer'); return Boolean(plate && plate.textContent.includes('Germany'));`);
    await reader.run(within(`choose('#region', 'eea/de');`));
    if (!(await comes(reader, german))) return 'Germany is not shown';
    await reader.open(`${origin}/platforms/linkedin/`);
    if (!(await comes(reader, german))) return 'the page has forgotten it when it is loaded again';
    await reader.open(`${origin}/platforms/meta/`);
    return (await comes(reader, german)) ? undefined : 'the next page has forgotten it';
  },
  'before a choice, the box asks, and answers': async (reader, origin) => {
    await afresh(reader, `${origin}/platforms/meta/`);
    if ((await reader.run(within(`return Boolean(first('section.unchosen'));`))) !== true) return 'there is no box';
    await reader.run(within(`choose('#region-here', 'uk');`));
    return (await comes(
      reader,
      within(`return !first('section.unchosen') && first('section.answer').textContent.includes('United Kingdom');`),
    ))
      ? undefined
      : 'the answer for the United Kingdom is not shown';
  },
  'a tick stays': async (reader, origin) => {
    await afresh(reader, `${origin}/platforms/linkedin/`, 'uk');
    await reader.run(within(`first('.steps input').click();`));
    await reader.open(`${origin}/about/`);
    await reader.open(`${origin}/platforms/linkedin/`);
    return (await comes(reader, within(`return first('.steps input').checked;`))) ? undefined : 'it is gone';
  },
  'the list under the field is led by keyboard, and its choice is marked': async (reader, origin) => {
    await afresh(reader, `${origin}/about/`);
    await reader.run(`document.querySelector('#q').focus();`);
    await reader.type('linkdin');
    if (
      !(await comes(
        reader,
        within(`const option = first('[role=option]'); return Boolean(option && option.textContent.includes('LinkedIn'));`),
      ))
    )
      return 'LinkedIn is not offered first';
    await reader.press('ArrowDown');
    const marked = await reader.run(
      within(
        `const option = first('[role=option][aria-selected=true]'); return Boolean(option && getComputedStyle(option).outlineStyle === 'solid');`,
      ),
    );
    if (marked !== true) return 'the choice is not marked';
    await reader.press('Enter');
    return (await comes(reader, `return location.pathname === '/platforms/linkedin/';`)) ? undefined : 'Enter does not go there';
  },
  'the search page finds in names and full text': async (reader, origin) => {
    await afresh(reader, `${origin}/search/?q=linkdin`);
    return (await comes(
      reader,
      within(
        `return all('.results h2')[0]?.textContent === 'LinkedIn' && /pages? for/.test(document.querySelector('[data-search-status]').textContent);`,
      ),
    ))
      ? undefined
      : `it says “${String(await reader.run(`return document.querySelector('[data-search-status]').textContent`))}”`;
  },
  'a fold opens': async (reader, origin) => {
    await afresh(reader, `${origin}/platforms/linkedin/`, 'uk');
    await reader.run(within(`first('.else > summary').click();`));
    return (await comes(reader, within(`return first('.else').open && shown(first('.else .in p'));`))) ? undefined : 'it stays closed';
  },
  'a link to a part of another region arrives': async (reader, origin) => {
    await afresh(reader, `${origin}/platforms/meta/#form-eea`, 'uk');
    return (await comes(
      reader,
      within(
        `const card = document.querySelector('#form-eea'); return shown(card) && Math.abs(card.getBoundingClientRect().top) < 200 && document.activeElement === card && card.textContent.includes('Yours: United Kingdom');`,
      ),
    ))
      ? undefined
      : 'it is not shown, reached and focused';
  },
  'a link into a fold opens it': async (reader, origin) => {
    await afresh(reader, `${origin}/platforms/linkedin/#for-teen`, 'uk');
    return (await comes(reader, `return document.querySelector('#for-teen').open;`)) ? undefined : 'it stays closed';
  },
  'colours can be chosen': async (reader, origin) => {
    await afresh(reader, `${origin}/about/`);
    const paper = `return getComputedStyle(document.documentElement).backgroundColor;`;
    const seen: unknown[] = [];
    for (const theme of ['light', 'dark']) {
      await reader.run(within(`choose('#theme', '${theme}');`));
      seen.push(await reader.run(paper));
    }
    return seen.join() === 'rgb(250, 248, 242),rgb(20, 24, 26)' ? undefined : `the paper is ${seen.join(' and ')}`;
  },
  'the overview is filtered': async (reader, origin) => {
    await afresh(reader, `${origin}/platforms/`, 'uk');
    await reader.run(within(`choose('#filter-kind', 'ai-assistant');`));
    return (await comes(reader, `return / of \\d+ platforms/.test(document.querySelector('[data-tally]').textContent);`))
      ? undefined
      : 'nothing is left out';
  },
  'chosen sheets are put together': async (reader, origin) => {
    await afresh(reader, `${origin}/print/`, 'uk');
    await reader.run(
      within(
        `window.print = () => {}; document.querySelector('input[name=platform][value=linkedin]').click(); document.querySelector('[data-chooser]').requestSubmit();`,
      ),
    );
    return (await comes(reader, `return document.querySelectorAll('[data-bundle-sheets] .sheet').length === 1;`))
      ? undefined
      : 'there is no sheet';
  },
};

/** What a page without scripts shows instead of what it cannot do. */
const shows =
  (path: string, script: string, otherwise: string): Steps[string] =>
  async (reader, origin) => {
    await reader.open(`${origin}${path}`);
    return (await comes(reader, within(script))) ? undefined : otherwise;
  };

/** The walk of a reader who has switched scripts off. */
export const WALK_WITHOUT_SCRIPT: Steps = {
  'every place has its answer and its steps': shows(
    '/platforms/linkedin/',
    `return all('.elsewhere details').filter(shown).length > 1 && shown(first('article.choice')) && all('article.choice').every(shown);`,
    'something is missing',
  ),
  'there is no choice that would do nothing': shows(
    '/platforms/linkedin/',
    `return !['#region', '#region-here', '#theme', '[data-tick]:enabled'].some((selector) => first(selector));`,
    'one is offered',
  ),
  'a fold opens': shows(
    '/platforms/linkedin/',
    `const fold = first('.else'); fold.querySelector('summary').click(); return fold.open && shown(fold.querySelector('.in p'));`,
    'it stays closed',
  ),
  'the search page lists everything': shows(
    '/search/',
    `return document.body.innerText.includes('Searching needs a script') && all('main a[href="/platforms/linkedin/"]').some(shown);`,
    'it does not',
  ),
  'the print page lists every sheet': shows(
    '/print/',
    `return document.body.innerText.includes('Choosing needs a script') && all('table.sheets tbody tr').filter(shown).length > 10;`,
    'it does not',
  ),
};
