import { z } from 'astro/zod';
import { fault, quoted } from './fault.ts';

/** Codes of countries, languages and currencies: those that Unicode's own lists know, so that no list of ours ages. */

const names = (type: 'region' | 'language'): Intl.DisplayNames => new Intl.DisplayNames('en', { type, fallback: 'none' });
const REGIONS = names('region');
const LANGUAGES = names('language');

/** Codes that Unicode knows and that are no country: groups, outlying islands, tests. */
const NO_COUNTRY: readonly string[] = ['AC', 'CP', 'CQ', 'DG', 'EA', 'EU', 'EZ', 'IC', 'QO', 'TA', 'UN', 'XA', 'XB', 'ZZ'];

/** Whether two capital letters are a country of today by ISO 3166-1; Kosovo, which has no code there, has XK. */
function isCountry(code: string): boolean {
  if (!/^[A-Z]{2}$/.test(code) || NO_COUNTRY.includes(code) || REGIONS.of(code) === undefined) return false;
  return new Intl.Locale(`und-${code}`).region === code;
}

/** Lower-case ISO 3166-1 code, with `uk` for the United Kingdom, or `eea` for a body of the EU. */
export const Jurisdiction = z.stringFormat(
  'jurisdiction',
  (code) => code === 'uk' || code === 'eea' || (code === code.toLowerCase() && code !== 'gb' && isCountry(code.toUpperCase())),
  {
    error: ({ input }) =>
      typeof input === 'string'
        ? fault(
            `is ${quoted(input)}, no country`,
            'Write the two-letter code of a country in lower case, such as fr; uk for the United Kingdom, eea for a body of the EU.',
          )
        : undefined,
  },
);

function isLanguage(code: string): boolean {
  const [, , region] = /^([a-z]{2})(?:-([A-Z]{2}))?$/.exec(code) ?? [];
  if (!/^[a-z]{2}(-[A-Z]{2})?$/.test(code) || LANGUAGES.of(code.slice(0, 2)) === undefined) return false;
  return new Intl.Locale(code).baseName === code && (region === undefined || isCountry(region));
}

/** BCP 47 code of a language, for example `en` or `pt-BR`. */
export const Language = z.stringFormat('language', isLanguage, {
  error: ({ input }) =>
    typeof input === 'string'
      ? fault(
          `is ${quoted(input)}, no language`,
          'Write its code in two lower-case letters, such as en, and its country where that matters: pt-BR.',
        )
      : undefined,
});

const CURRENCIES = new Set(Intl.supportedValuesOf('currency'));

/** ISO 4217 code of a currency. */
export const Currency = z.stringFormat('currency', (code) => CURRENCIES.has(code), {
  error: ({ input }) =>
    typeof input === 'string'
      ? fault(`is ${quoted(input)}, no currency`, 'Write its code in three capitals, such as EUR, GBP or USD.')
      : undefined,
});
