import { expect, test } from 'vitest';
import { OwnAddress, PageAddress, SourceAddress, wrongAddress } from './address.ts';

test.each([
  'https://www.linkedin.com/help/linkedin/answer/a8059228?lang=en#part',
  'https://support.microsoft.com/de-de/office/copilot-pro-microsoft-365-apps-und-ihre-privatsphäre-6f0d8d80',
  'https://müller.de/ü',
  'https://例え.jp/',
  'https://日本語bank.jp/',
  'https://пример.рф/',
  'https://diyanetişleri.gov.tr/',
  'https://en.wikipedia.org/wiki/Don%27t_(song)',
])('%s is an address', (text) => {
  expect(wrongAddress(text)).toBeUndefined();
  expect(PageAddress.safeParse(text).success).toBe(true);
});

test.each([
  ['javascript:alert(1)', /not an address that begins with https:/],
  ['JaVaScRiPt:alert(1)//https://example.org/', /not an address/],
  [' javascript:alert(1)', /a space/],
  ['java\nscript:alert(1)', /a space/],
  ['data:text/html,x', /not an address/],
  ['file:///etc/passwd', /not an address/],
  ['ftp://example.org/x', /not an address/],
  ['blob:https://example.org/1', /not an address/],
  ['mailto:a@example.org', /not an address/],
  ['tel:+441234', /not an address/],
  ['view-source:https://example.org/', /not an address/],
  ['//example.org/', /not an address/],
  ['https:/example.org/', /not an address/],
  ['https:example.org', /not an address/],
  ['https://', /no browser can open/],
  ['www.example.org/legal', /not an address/],
  ['/legal/', /not an address/],
  ['', /not an address/],
  ['https://intra', /no public one/],
  ['https://example.org./', /no public one/],
  ['https://.example.org/', /no public one/],
  ['https://www.signal.org@evil.example/', /names a user/],
  ['https://user:word@example.org/', /names a user/],
  ['https://localhost/x', /no reader can reach/],
  ['https://nas.local/', /no reader can reach/],
  ['https://site.example/', /no reader can reach/],
  ['https://127.0.0.1/', /for a host/],
  ['https://2130706433/', /no public one/],
  ['https://0x7f.1/', /for a host/],
  ['https://[::1]/', /no public one/],
  ['https://example.org:8443/', /the port 8443/],
  ['https://xn--sgnal-o2e.org/', /hides the host/],
  ['https://www.sіgnal.org/legal/', /another alphabet/],
  ['https://аррӏе.com/', /another alphabet/],
  ['https://siɡnal.org/', /another alphabet/],
  ['https://sıgnal.org/', /another alphabet/],
  ['https://gοοgle.com/', /another alphabet/],
  ['https://ｓignal.org/', /stand for others/],
  ['https://s%69gnal.org/', /stand for others/],
  ['https://example.org\\@evil.org/', /holds/],
  ['https://example.org/"onclick="x', /holds/],
  ['https://example.org/a b', /a space/],
  ['https://example.org/\u202Egpj.exe', /direction mark/],
  ['https://example.org/\u200B', /invisible/],
  [`https://example.org/${'x'.repeat(2000)}`, /letters, more than/],
])('“%s” is none', (text, found) => {
  expect(wrongAddress(text)?.[0]).toMatch(found);
  expect(PageAddress.safeParse(text).error?.issues[0]?.message).toMatch(found);
});

test('a source may have no encrypted address, a page to act on may not', () => {
  expect(SourceAddress.safeParse('http://www.cnil.fr/').success).toBe(true);
  expect(SourceAddress.safeParse('http://ris.bka.gv.at:80/x').success).toBe(true);
  expect(PageAddress.safeParse('http://www.cnil.fr/').success).toBe(false);
});

test('what is no text at all keeps the message of its type', () => {
  expect(PageAddress.safeParse(5).error?.issues[0]?.code).toBe('invalid_type');
});

test.each(['/', '/about/', '/platforms/linkedin/', '/platforms/linkedin/#setting-web', '/glossary/#eea'])(
  '%s is an address of ours',
  (text) => {
    expect(OwnAddress.safeParse(text).success).toBe(true);
  },
);

test.each(['//evil.example/', '/about', '/About/', 'about/', '/a//b/', '/../x/', '/\\evil/', '/about/?q=x', 'https://example.org/', ''])(
  '“%s” is no address of ours',
  (text) => {
    expect(OwnAddress.safeParse(text).success).toBe(false);
  },
);
