import { exchange, type Mutation } from '../mutation.ts';
import {
  CALENDAR,
  EDITIONS,
  FUTURE,
  GLOSSARY,
  ICO,
  ICO_CASE,
  IDS,
  INMAIL,
  LINKEDIN,
  RETIRED,
  SIGNAL,
  SIGNAL_ARTICLE,
  ZOOM,
} from '../places.ts';
import { LEFT_OVER } from './left-over.ts';

const kind = (id: string, file: string, field: RegExp, harm: string, damage: Mutation['damage']): Mutation => ({
  group: 'more',
  id,
  file,
  field,
  harm,
  damage,
});
const answer = (id: string, harm: string, text: string): Mutation =>
  kind(id, SIGNAL, /answers\[0\]\.answer/, harm, exchange(SIGNAL, /    answer: .*\n/, `    answer: "${text}"\n`));
const source = (id: string, harm: string, url: string): Mutation =>
  kind(id, SIGNAL, /sources\[4\]\.url/, harm, exchange(SIGNAL, /url: https:\/\/briefarc\.com\S*/, `url: ${url}`));
const folder = (name: string, harm: string): Mutation =>
  kind(`folder-${name}`, `content/platforms/${name}`, /./, harm, (content) => {
    content.copyPlatform(name);
  });
const EVENT = (id: string): string =>
  `  - { id: ${id}, date: 2026-10, event: Something happens., by: others, sources: [sig-tos] }\n\nopenQuestions:`;
const item = (id: string, harm: string): Mutation =>
  kind(`anchor-${id}`, SIGNAL, /events\[\d\]\.id/, harm, exchange(SIGNAL, '\nopenQuestions:', EVENT(id)));
const sentence = (id: string, harm: string, text: string): Mutation =>
  kind(
    id,
    SIGNAL_ARTICLE,
    /lines? \d+/,
    harm,
    exchange(SIGNAL_ARTICLE, /(otherwise access them\.<Cite source="sig-pp" \/>)/, `$1\n${text}`),
  );
const write = (id: string, file: string, field: RegExp, harm: string, text: string): Mutation =>
  kind(id, file, field, harm, (content) => {
    content.write(file, text);
  });

/** Damage of kinds that the review did not list. */
export const MORE: readonly Mutation[] = [
  source('url-view-source', 'a link that is none', 'view-source:https://briefarc.com/'),
  source('url-about', 'a link that is none', 'about:blank'),
  source('url-vbscript', 'a link that runs script in old browsers', '"vbscript:msgbox(1)"'),
  source('url-tab-inside', 'a link that hides its scheme', '"java\\tscript:alert(1)"'),
  source('url-space-before', 'an address that is another than it says', '" javascript:alert(1)"'),
  source('url-password', 'a link that shows another host than it opens', 'https://user:secret@briefarc.com/'),
  source('url-user-encoded', 'a link that shows another host than it opens', 'https://www.signal.org%40evil.example/'),
  source('url-backslash', 'a link that shows another host than it opens', "'https:\\\\evil.org\\@briefarc.com/'"),
  source('url-number', 'a host nobody can read', 'http://3232235777/'),
  source('url-dotted-number', 'a host at home', 'http://192.168.1.1/'),
  source('url-ipv6', 'a host nobody can read', '"http://[::1]/"'),
  source('url-punycode', 'a look-alike host', 'https://www.xn--sgnal-9pa.org/'),
  source('url-greek', 'a look-alike host', 'https://www.signαl.org/'),
  source('url-fullwidth', 'a look-alike host', 'https://www.ｓignal.org/'),
  source('url-port', 'a source on a port of its own', 'https://briefarc.com:8443/x'),
  source('url-one-label', 'a host at home', 'https://intranet/x'),
  source('url-reserved', 'a host that cannot be', 'https://www.opt-out.invalid/x'),
  source('url-soft-hyphen', 'an address with a letter nobody sees', '"https://brief\\u00ADarc.com/"'),
  kind('website-http', ICO, /website/, 'readers are sent over an open line', exchange(ICO, 'website: https://', 'website: http://')),
  kind('form-protocol-relative', ICO, /complain\.form/, 'a dead link', exchange(ICO, /form: https:\/\/ico/, 'form: //ico')),
  kind(
    'original-javascript',
    SIGNAL,
    /sources\[0\]\.original/,
    'a link that runs script',
    exchange(SIGNAL, '    readAs: archive\n', '    readAs: archive\n    original: javascript:alert(1)\n'),
  ),
  kind(
    'archive-http-user',
    SIGNAL,
    /sources\[\d+\].archive/,
    'a link that shows another host',
    exchange(SIGNAL, /    archive: .*/, '    archive: https://a@b.org/'),
  ),

  answer('answer-lri', 'the answer reads backwards', 'No. \\u2066Signal says no.'),
  answer('answer-lrm', 'a mark nobody sees', 'No. \\u200ESignal says no.'),
  answer('answer-joiner', 'a mark nobody sees', 'No. Sig\\u200Dnal says no.'),
  answer('answer-bom', 'a mark nobody sees', 'No. \\uFEFFSignal says no.'),
  answer('answer-tag-letters', 'hidden words', 'No. \\U000E0041Signal says no.'),
  answer('answer-private', 'a letter without a shape', 'No. \\uE000 Signal says no.'),
  answer('answer-next-line', 'a control character in the page', 'No.\\u0085Signal says no.'),
  answer('answer-delete', 'a control character in the page', 'No.\\x7FSignal says no.'),
  answer('answer-lost-letter', 'a letter that was lost', 'No. Signal says n\\uFFFD.'),
  answer('answer-no-break-space', 'words that do not wrap', 'No.\\u00A0Signal says no.'),
  answer('answer-hebrew', 'the build with PDFs stops without a file', 'No. שלום says no.'),
  answer('answer-snowman', 'the build with PDFs stops without a file', 'No. ☃ says no.'),
  answer('answer-fixme', 'a note of the writer is published', `No. ${LEFT_OVER.fixme} say why.`),
  answer('answer-lorem', 'filler is published', LEFT_OVER.filler),
  answer('answer-question-marks', 'a gap is published', 'No. Since ????.'),
  answer('answer-underscores', 'marks shown as typed', 'No. _Signal_ says no.'),
  answer('answer-triple-star', 'marks shown as typed', 'No. ***Signal*** says no.'),
  answer('answer-struck', 'marks shown as typed', 'No. ~~Signal~~ says no.'),
  answer('answer-reference', 'marks shown as typed', 'No. See [here][x].'),
  answer('answer-numeric-entity', 'an entity shown as typed', 'No. Signal&#160;says no.'),
  answer('answer-heading', 'a mark shown as typed', '# No.'),
  answer('answer-list', 'a mark shown as typed', '- No.'),
  kind(
    'alias-direction',
    SIGNAL,
    /aliases\[\d\]/,
    'an alias nobody can type',
    exchange(SIGNAL, '  - Signal app\n', '  - "Signal\\u200E app"\n'),
  ),
  kind('key-hidden', SIGNAL, /line/, '', exchange(SIGNAL, 'owner:', '"own\\u200Ber":')),
  kind(
    'title-emoji',
    SIGNAL,
    /sources\[\d\]\.title/,
    'the build with PDFs stops without a file',
    exchange(SIGNAL, 'title: "Signal Privacy Policy', 'title: "🔒 Signal Privacy Policy'),
  ),

  folder('con', 'no folder on Windows'),
  folder('lpt1', 'no folder on Windows'),
  folder('search', 'a name the site keeps for itself'),
  folder('everything', 'its prints take the address of the whole'),
  folder('trailing-', 'an address against the rule for ids'),
  folder('a--b', 'an address against the rule for ids'),
  folder('sig_nal', 'an address against the rule for ids'),
  folder('ſignal', 'a look-alike address'),
  item('source-sig-tos', 'two elements with one id'),
  item('for-teen', 'two elements with one id'),
  item('answer-personal-eea', 'two elements with one id'),
  item('refuse', 'two elements with one id'),
  item('s-off', 'a drawing of the page is replaced'),
  item('print-large', 'two elements with one id'),

  kind(
    'updated-future',
    ICO_CASE,
    /sources\[0\]\.updated/,
    'a source of the future',
    exchange(ICO_CASE, 'updated: 2025-09-23', `updated: ${FUTURE}`),
  ),
  kind(
    'planned-as-of-future',
    SIGNAL,
    /events\[1\]\.plannedAsOf/,
    'an announcement of the future',
    exchange(SIGNAL, '    date: 2026-06\n', `    date: 2100-01\n    plannedAsOf: ${FUTURE}\n`),
  ),
  kind(
    'labels-seen-future',
    ZOOM,
    /labelsSeen/,
    'labels seen in the future',
    exchange(
      ZOOM,
      '    toggle: { label: Meeting',
      `    labelsSeen: { day: ${FUTURE}, lang: en, where: web }\n    toggle: { label: Meeting`,
    ),
  ),
  kind(
    'looked-until-before',
    ICO_CASE,
    /lookedUntil/,
    'a search before the case',
    exchange(ICO_CASE, 'lookedUntil: 2026-08', 'lookedUntil: 2020-08'),
  ),
  kind(
    'paused-but-closed',
    ICO_CASE,
    /status|closed/,
    'a paused case with a day of closing',
    exchange(ICO_CASE, 'status: closed\n', 'status: paused\n'),
  ),
  kind(
    'month-ahead',
    SIGNAL,
    /sources\[0\]\.captured/,
    'a source of the future',
    exchange(SIGNAL, 'captured: 2026-02-05', 'captured: 2098-12'),
  ),

  kind('names-twice-alias', SIGNAL, /aliases\[1\]/, 'a name twice', exchange(SIGNAL, '  - Signal app\n', '  - Signal Messenger\n')),
  kind('needs-twice', LINKEDIN, /needs/, 'a need named twice', exchange(LINKEDIN, /needs: \[([a-z-]+)/, 'needs: [$1, $1')),
  kind(
    'claim-platform-twice',
    INMAIL,
    /platforms\[1\]/,
    'named twice',
    exchange(INMAIL, 'platforms:\n  - linkedin', 'platforms:\n  - linkedin\n  - linkedin'),
  ),
  kind(
    'jurisdiction-twice',
    ICO_CASE,
    /jurisdiction\[1\]/,
    'named twice',
    exchange(ICO_CASE, 'jurisdiction: [uk]', 'jurisdiction: [uk, uk]'),
  ),

  kind('yaml-directive', SIGNAL, /line/, 'yes means true', (content) => {
    content.write(SIGNAL, `%YAML 1.1\n---\n${content.read(SIGNAL).replace('headline: true', 'headline: yes')}`);
  }),
  kind('yaml-anchor', SIGNAL, /category/, '', exchange(SIGNAL, 'category: messaging', 'category: &c messaging')),
  kind('yaml-tag-string', SIGNAL, /category/, '', exchange(SIGNAL, 'category: messaging', 'category: !!str messaging')),
  kind('yaml-comment-in-list', SIGNAL, /aliases\[1\]/, 'a name is cut', exchange(SIGNAL, '  - Signal app\n', '  - Signal #1 app\n')),
  kind('yaml-flow-open', SIGNAL, /line/, '', exchange(SIGNAL, 'products: [Signal, Signal Desktop]', 'products: [Signal, Signal Desktop')),
  kind('yaml-octal-like', SIGNAL, /choices\[0\]\.order/, '', exchange(SIGNAL, 'order: 1\n', 'order: 0o7x\n')),
  kind('yaml-null-tilde', SIGNAL, /owner/, '', exchange(SIGNAL, /owner: .*/, 'owner: ~')),
  kind('draft-yaml', 'content/platforms/signal/', /./, 'texts of no language', (content) => {
    content.write('content/platforms/signal/draft.yaml', 'name: x\n');
  }),
  kind('draft-mdx', 'content/platforms/signal/', /./, 'an article nobody checks is built', (content) => {
    content.write('content/platforms/signal/en-old.mdx', content.read(SIGNAL_ARTICLE));
  }),
  kind('draft-md', 'content/platforms/signal/', /./, 'a translation that nobody reads', (content) => {
    content.write('content/platforms/signal/de.md', 'Nein.\n');
  }),
  kind('collection-misspelt', 'content/platform', /./, 'an entry that nobody reads', (content) => {
    content.makeFolder('content/platform');
  }),
  kind('facts-empty', SIGNAL, /nothing/, '', (content) => {
    content.write(SIGNAL, '');
  }),
  kind(
    'merge-in-facts',
    SIGNAL,
    /line \d+ .*merge/,
    '',
    exchange(SIGNAL, 'category: messaging\n', '<<<<<<< HEAD\ncategory: messaging\n=======\ncategory: other\n>>>>>>> theirs\n'),
  ),
  kind(
    'practice-note-mark',
    SIGNAL,
    /practices\[0\]\.note/,
    'marks shown as typed',
    exchange(SIGNAL, 'note: "Its terms', 'note: "**Its terms'),
  ),
  write('calendar-nul', CALENDAR, /line/, 'a NUL in the page', 'checked: 2026-11-25\0\n'),
  write('glossary-text', GLOSSARY, /./, '', 'words\n'),
  write('retired-text', RETIRED, /./, '', 'words\n'),
  write('ids-html', IDS, /./, '', '<<<<<<< HEAD\nplatforms/signal\n=======\n'),
  write('editions-array', EDITIONS, /./, '', '[]'),

  kind('glossary-section-id', GLOSSARY, /id/, 'two elements with one id', exchange(GLOSSARY, '- id: annul\n', '- id: main\n')),
  kind('glossary-frame-id', GLOSSARY, /\[1\]\.id/, 'two elements with one id', exchange(GLOSSARY, '- id: annul\n', '- id: print-large\n')),
  kind('calendar-made-id', CALENDAR, /events\[\d+\]\.id/, 'two elements with one id', exchange(CALENDAR, '  - id: ', '  - id: source-')),
  kind(
    'glossary-form-and',
    GLOSSARY,
    /forms/,
    'every “and” becomes a link',
    exchange(GLOSSARY, 'forms: [annulled, annulment]', 'forms: [And]'),
  ),
  kind(
    'glossary-more-anchor',
    GLOSSARY,
    /more/,
    'a dead anchor',
    exchange(GLOSSARY, 'more: /authorities/edpb/', 'more: /authorities/edpb/#nowhere'),
  ),
  kind(
    'glossary-todo',
    GLOSSARY,
    /meaning/,
    'a note of the writer is published',
    exchange(GLOSSARY, 'meaning: A court says', `meaning: ${LEFT_OVER.todo} A court says`),
  ),
  kind(
    'calendar-banned',
    CALENDAR,
    /events\[\d\]\.event/,
    'a word that stops the build elsewhere',
    exchange(CALENDAR, 'event: The UK’s Data', 'event: A watchdog simply says the UK’s Data'),
  ),
  kind(
    'calendar-emoji',
    CALENDAR,
    /events\[\d\]\.event/,
    'the build with PDFs stops without a file',
    exchange(CALENDAR, 'event: The UK’s Data', 'event: 🇬🇧 The UK’s Data'),
  ),
  kind(
    'calendar-mark',
    CALENDAR,
    /events\[\d\]\.event/,
    'marks shown as typed',
    exchange(CALENDAR, 'event: The UK’s Data', 'event: The **UK’s Data'),
  ),
  kind(
    'calendar-url',
    CALENDAR,
    /sources\[0\]\.url/,
    'a link that runs script',
    exchange(CALENDAR, /(sources:\n  - id: .*\n    url: ).*/, '$1javascript:alert(1)'),
  ),

  sentence('link-other-scheme', 'a link that runs script', 'Read [this](vbscript:x) now.'),
  sentence('link-mail', 'a mailbox becomes a link', 'Write [us](mailto:a@b.org).'),
  sentence('link-upper-entry', 'a dead link', 'See [Zoom](/PLATFORMS/zoom/).'),
  sentence('link-item-gone', 'a dead anchor', 'See [Zoom](/platforms/zoom/#no-such-choice).'),
  sentence('link-print', 'a page that may go', 'See [this](/print/zoom/uk/).'),
  sentence('link-encoded', 'an address that is another than it says', 'See [this](/platforms/%7a%6f%6f%6d/).'),
  sentence('link-glossary-gone', 'a dead anchor', 'See [this](/glossary/#no-such-term).'),
  sentence('article-emoji', 'the build with PDFs stops without a file', 'It is locked 🔒.'),
  sentence('article-fixme', '“FIXME” is published', 'FIXME when.'),
  sentence('article-hidden-entity', 'a letter nobody sees', 'Sig&#x200B;nal says so.'),
];
