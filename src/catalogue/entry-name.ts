import type { Finding } from '../rules/rule.ts';
import { quoted } from '../schemas/fault.ts';
import { isId } from '../schemas/id.ts';
import { COLLECTIONS } from '../schemas/records.ts';

/** Devices of Windows: no folder there can have such a name. */
const DEVICE = /^(con|prn|aux|nul|conin|conout|(com|lpt)\d)$/;

/** Names that the site gives to pages and files of its own, or will; an entry would take their addresses. */
const PAGES: readonly string[] = [
  ...COLLECTIONS,
  ...[
    'about',
    'accessibility',
    'all',
    'api',
    'assets',
    'booklet',
    'booklets',
    'calendar',
    'changes',
    'data',
    'everything',
    'facts',
    'feed',
    'glossary',
  ],
  ...[
    'home',
    'index',
    'latest',
    'names',
    'new',
    'other',
    'others',
    'p',
    'pagefind',
    'print',
    'robots',
    'search',
    'sheet',
    'sheets',
    'sitemap',
  ],
  // Words that every object of JavaScript knows.
  ...['constructor', 'prototype', 'undefined', 'null', 'true', 'false'],
];

/** What is wrong with the name of an entry's folder, which is its id and part of its address; or nothing. */
export function wrongName(name: string): Pick<Finding, 'found' | 'fix'> | undefined {
  if (!isId(name))
    return {
      found: `is named ${quoted(name)}, which is no id`,
      fix: 'Rename the folder: at most 60 lower-case letters and digits, joined by single hyphens.',
    };
  if (DEVICE.test(name)) return { found: `is named ${quoted(name)}, as no folder on Windows can be`, fix: 'Choose a more telling id.' };
  if (PAGES.includes(name)) return { found: `is named ${quoted(name)}, which the site keeps for itself`, fix: 'Choose a more telling id.' };
  return undefined;
}
