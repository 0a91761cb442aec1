import type { Collection } from './schemas/records.ts';
import { SITE } from './site.ts';

/** The addresses of the pages that stand by themselves. All end in `/` but files. */
export const routes = {
  home: '/',
  platforms: '/platforms/',
  actions: '/actions/',
  authorities: '/authorities/',
  guides: '/guides/',
  claims: '/claims/',
  calendar: '/calendar/',
  changes: '/changes/',
  glossary: '/glossary/',
  search: '/search/',
  data: '/data/',
  about: '/about/',
  accessibility: '/accessibility/',
  print: '/print/',
  printZip: '/print/everything.zip',
} as const;

export function entryRoute(collection: Collection, id: string): string {
  return `/${collection}/${id}/`;
}

/** The record of an entry as data. */
export function dataRoute(collection: Collection, id: string): string {
  return `/data/${collection}/${id}.json`;
}

/** The sheet of a platform for a region; the PDFs stand beside it. */
export function sheetRoute(platform: string, region: string): string {
  return `/print/${platform}/${region}/`;
}

/** The short address on paper: every edition of a platform or guide, with what changed since. */
export function shortRoute(id: string): string {
  return `/p/${id}/`;
}

/** An address of the site as a link: puts the base and the language in front. English stands at the root. */
export function link(address: string, language = 'en'): string {
  const local = language === 'en' ? address : `/${language}${address}`;
  return `${SITE.base.replace(/\/$/, '')}${local}`;
}

/** The same with the public host, for paper and for other sites. */
export function publicAddress(address: string): string {
  return new URL(link(address), SITE.url).href;
}

/** An address as it is typed: without the scheme and a closing slash. */
export function typedAddress(url: string): string {
  return url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
}

/** The languages as path parameters: English has none. */
export function languagePaths(): { params: { locale: string | undefined } }[] {
  return SITE.languages.map((language) => ({ params: { locale: language === 'en' ? undefined : language } }));
}
