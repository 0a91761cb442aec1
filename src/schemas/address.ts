import { z } from 'astro/zod';
import { strangerIn } from './characters.ts';
import { fault, quoted } from './fault.ts';

/** What is wrong with something, as a clause, and what to do, as a sentence. */
type Wrong = readonly [found: string, fix: string];

/** No page that a reader should open has a longer address; the longest of ours has 231 letters. */
const LONGEST = 1000;
/** Names that no public host can end in: the writer's own machine, a network at home, and those kept for examples. */
const PRIVATE = /(^|\.)(localhost|local|localdomain|internal|intranet|lan|home|corp|test|example|invalid|onion|arpa)$/;
/** Scripts with letters that look like Latin ones. */
const ALIKE = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Coptic}\p{Script=Lisu}]/u;
/** Latin letters of European languages; phonetic and other rare ones pass for plain ones. A dotless ı is Turkish alone. */
const EUROPEAN = /^[a-zß-öø-ÿā-İĲ-ķĺ-ňŊ-ž]$/u;
const COPY = 'Copy the address from the address bar of the page itself.';

/** Whether a part of a host name mixes letters that pass for others: `sіgnal` with a Cyrillic і. */
function isLookAlike(label: string, top: string): boolean {
  const letters = Array.from(label).filter((letter) => /\p{L}/u.test(letter));
  const latin = letters.filter((letter) => /\p{Script=Latin}/u.test(letter));
  if (latin.some((letter) => !EUROPEAN.test(letter) && !(letter === 'ı' && top === 'tr'))) return true;
  if (!letters.some((letter) => ALIKE.test(letter)))
    return latin.length > 0 && letters.some((letter) => !isEastAsian(letter) && !latin.includes(letter));
  return latin.length > 0 || !ALIKE.test(top);
}

/** Chinese, Japanese and Korean names stand beside Latin letters in honest hosts, and look like none of them. */
function isEastAsian(letter: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(letter);
}

function wrongHost(host: string): Wrong | undefined {
  const name = host.toLowerCase();
  const labels = name.split('.');
  const top = labels.at(-1) ?? '';
  if (PRIVATE.test(name)) return [`leads to ${quoted(host)}, a host that no reader can reach`, COPY];
  if (labels.length < 2 || labels.includes('')) return [`has the host ${quoted(host)}, which is no public one`, COPY];
  if (/^[\d.]+$|^0x/.test(name) || /^\d+$/.test(top)) return [`has the number ${quoted(host)} for a host`, 'Write the name of the host.'];
  if (/(^|\.)xn--/.test(name))
    return [`hides the host behind ${quoted(host)}`, 'Write the host in its own letters, as a browser shows it.'];
  if (!/^[\p{L}\p{M}\p{N}.-]+$/u.test(name) || name !== name.normalize('NFKC'))
    return [`has the host ${quoted(host)}, with characters that stand for others`, COPY];
  if (labels.some((label) => isLookAlike(label, top)))
    return [
      `has the host ${quoted(host)}, with letters of another alphabet that look like plain ones`,
      'Type the host anew in plain letters.',
    ];
  return undefined;
}

/** What is wrong with an address of another site, or nothing. The only rule for links that leave this site. */
export function wrongAddress(text: string, schemes: readonly string[] = ['https']): Wrong | undefined {
  if (text.length > LONGEST)
    return [`has ${text.length} letters, more than ${LONGEST}`, 'Leave out what the page opens without: what follows ? or #.'];
  const stranger = strangerIn(text);
  if (stranger) return [`holds ${stranger.what}`, COPY];
  const odd = /[\s<>"`{}|\\^]/.exec(text);
  if (odd) return [`holds ${odd[0].trim() === '' ? 'a space' : quoted(odd[0])}`, COPY];
  const [, scheme = '', authority = ''] = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)/.exec(text) ?? [];
  if (!schemes.includes(scheme))
    return [
      `is ${quoted(text)}, not an address that begins with ${schemes.map((one) => `${one}://`).join(' or ')}`,
      scheme === 'http' ? 'Write https://; the site has it, or is not to be linked.' : COPY,
    ];
  if (authority.includes('@'))
    return [`names a user before the host: ${quoted(authority)}`, 'Leave out all between // and @; it hides where the link leads.'];
  if (!URL.canParse(text)) return [`is ${quoted(text)}, which no browser can open`, COPY];
  const { port } = new URL(text);
  if (port !== '') return [`names the port ${port}`, 'Write the public address, without a port.'];
  return wrongHost(authority.replace(/:\d*$/, ''));
}

/** An address with one of the schemes. A format of its own, so that no translation asks for it. */
function address(schemes: readonly string[]): z.ZodCustomStringFormat {
  return z.stringFormat('web-address', (text) => wrongAddress(text, schemes) === undefined, {
    error: ({ input }) => (typeof input === 'string' ? fault(...(wrongAddress(input, schemes) ?? ['', ''])) : undefined),
  });
}

/** A page that a reader opens to act: encrypted. */
export const PageAddress = address(['https']);

/** A page that was read. Some old ones have no encrypted address. */
export const SourceAddress = address(['https', 'http']);

/** An address of this site, from its root: `/platforms/linkedin/#setting`. Whether the page exists, a rule says. */
export const OwnAddress = z.string().regex(/^\/([a-z0-9-]+\/)*(#[a-z0-9-]+)?$/, {
  error: ({ input }) =>
    fault(
      `is ${quoted(input)}, no address of this site`,
      'Write it from the root, in lower case and with a slash at its end: /platforms/linkedin/.',
    ),
});
