import { expect, test } from 'vitest';
import { Currency, Jurisdiction, Language } from './code.ts';

test.each(['uk', 'eea', 'ie', 'no', 'us', 'kr', 'xk', 'hk'])('%s is a jurisdiction', (code) => {
  expect(Jurisdiction.safeParse(code).success).toBe(true);
});

test.each(['zz', 'xx', 'gb', 'eu', 'un', 'dd', 'su', 'an', 'UK', 'EEA', 'uk ', 'gbr', 'United Kingdom', ''])('“%s” is none', (code) => {
  expect(Jurisdiction.safeParse(code).error?.issues[0]?.message).toMatch(/no country\nWrite/);
});

test.each(['en', 'de', 'pt-BR', 'no', 'nb', 'zh-TW', 'ko', 'id'])('%s is a language', (code) => {
  expect(Language.safeParse(code).success).toBe(true);
});

test.each(['xx', 'zz', 'iw', 'EN', 'en-gb', 'en-UK', 'en-XX', 'en-EU', 'eng', 'English', 'en_GB', 'en-GB-x-test', ''])(
  '“%s” is none',
  (code) => {
    expect(Language.safeParse(code).error?.issues[0]?.message).toMatch(/no language\nWrite/);
  },
);

test.each(['EUR', 'GBP', 'USD', 'KRW', 'IDR'])('%s is a currency', (code) => {
  expect(Currency.safeParse(code).success).toBe(true);
});

test.each(['EUX', 'eur', 'EURO', '€', 'XXA', ''])('“%s” is none', (code) => {
  expect(Currency.safeParse(code).error?.issues[0]?.message).toMatch(/no currency\nWrite/);
});
