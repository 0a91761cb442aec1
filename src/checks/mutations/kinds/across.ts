import { exchange, type Mutation } from '../mutation.ts';
import { CALENDAR, EDITIONS, EVENING, FUTURE, GLOSSARY, ICO_CASE, IDS, INMAIL, LINKEDIN, RETIRED, SIGNAL } from '../places.ts';

const kind = (id: string, file: string, field: RegExp, harm: string, damage: Mutation['damage']): Mutation => ({
  group: 'across',
  id,
  file,
  field,
  harm,
  damage,
});

export const ACROSS: readonly Mutation[] = [
  kind('authority-unknown', ICO_CASE, /authorities\[0\]/, '', exchange(ICO_CASE, 'authorities: [ico]', 'authorities: [nope]')),
  kind('authorities-empty', ICO_CASE, /authorities/, '', exchange(ICO_CASE, 'authorities: [ico]', 'authorities: []')),
  kind('against-case', ICO_CASE, /against\[0\]/, '', exchange(ICO_CASE, 'against: [linkedin]', 'against: [LinkedIn]')),
  kind('against-traversal', ICO_CASE, /against\[0\]/, '', exchange(ICO_CASE, 'against: [linkedin]', 'against: [../linkedin]')),
  kind('against-twice', ICO_CASE, /against/, 'named twice', exchange(ICO_CASE, 'against: [linkedin]', 'against: [linkedin, linkedin]')),
  kind('lead-unknown', LINKEDIN, /leadAuthority/, '', exchange(LINKEDIN, 'authority: dpc', 'authority: dpx')),
  kind(
    'source-unknown',
    SIGNAL,
    /answers\[0\]\.sources\[0\]/,
    '',
    exchange(SIGNAL, 'sources: [sig-tos, sig-pp, itmag-sig]', 'sources: [sig-tosx, sig-pp, itmag-sig]'),
  ),
  kind(
    'source-uncited',
    SIGNAL,
    /sources\[\d\] \(extra\)/,
    '',
    exchange(
      SIGNAL,
      '\nrevisions:',
      '  - id: extra\n    url: https://example.org/x\n    readAs: page\n    title: X\n    lang: en\n    publisher: X\n    kind: press\n    shows: X.\n\nrevisions:',
    ),
  ),
  kind(
    'default-source-not-own',
    SIGNAL,
    /practices\[0\]\.defaultSources/,
    '',
    exchange(SIGNAL, 'defaultSources: [sig-tos, sig-pp]', 'defaultSources: [sig-tos, hyper-sig]'),
  ),
  kind(
    'practice-no-source',
    SIGNAL,
    /practices\[1\]/,
    '',
    exchange(SIGNAL, 'sources: [briefarc-sig]\n    defaultSources: [briefarc-sig]', 'sources: []\n    defaultSources: []'),
  ),
  kind('basis-missing', SIGNAL, /practices\[0\]\.basis/, '', exchange(SIGNAL, '    basis: denied\n', '')),
  kind('headline-permitted', SIGNAL, /practices\[0\]\.headline/, '', exchange(SIGNAL, 'basis: denied', 'basis: permitted')),
  kind(
    'unknown-without-looked',
    SIGNAL,
    /practices\[1\]\.looked/,
    '',
    exchange(SIGNAL, 'default: not-used\n    basis: found', 'default: unknown'),
  ),
  kind(
    'excluded-is-data',
    SIGNAL,
    /excluded/,
    '',
    exchange(SIGNAL, 'excluded: [private-messages, group-messages, calls-and-meetings, profile]', 'excluded: [private-messages]'),
  ),
  kind('also-needed-self', SIGNAL, /alsoNeeded/, '', exchange(SIGNAL, 'order: 1\n', 'order: 1\n    alsoNeeded: [device-ai-off]\n')),
  kind(
    'path-source-not-own',
    SIGNAL,
    /pathSources/,
    '',
    exchange(SIGNAL, 'pathSources: [hyper-sig, hackerpranks-sig]', 'pathSources: [hyper-sig, sig-pp]'),
  ),
  kind('guide-stop-unknown', EVENING, /stops/, '', (content) => {
    content.exchange(EVENING, /platform: [a-z-]+/, 'platform: nowhere');
  }),
  kind('claim-platform-unknown', INMAIL, /platforms\[0\]/, '', exchange(INMAIL, 'platforms:\n  - linkedin', 'platforms:\n  - linkedn')),
  kind('claim-action-unknown', INMAIL, /actions\[0\]/, '', exchange(INMAIL, '  - de-la-torre-v-linkedin-2025', '  - de-la-torre')),
  kind(
    'belief-source-unknown',
    ICO_CASE,
    /correctsCommonBelief\.sources/,
    '',
    exchange(ICO_CASE, 'sources: [ico-linkedin-stmt, hns-2025-09-18, li-eu-notice-2026-08]\nlookedUntil', 'sources: [nope]\nlookedUntil'),
  ),
  kind(
    'calendar-action-unknown',
    CALENDAR,
    /events\[0\]\.action/,
    '',
    exchange(CALENDAR, 'action: eu-ai-act-omnibus-2026', 'action: eu-ai-act'),
  ),
  kind(
    'calendar-id-twice',
    CALENDAR,
    /events\[1\]/,
    'two dates with one id',
    exchange(CALENDAR, '- id: ai-act-prohibitions', '- id: ai-act-in-force'),
  ),
  kind('calendar-order', CALENDAR, /events\[\d\]/, '', exchange(CALENDAR, 'date: 2024-08-01', 'date: 2026-08-01')),
  kind(
    'calendar-source-unknown',
    CALENDAR,
    /events\[0\]\.sources/,
    '',
    exchange(CALENDAR, '      - governance-watch', '      - governance-wach'),
  ),
  kind('calendar-missing', CALENDAR, /./, '', (content) => {
    content.remove(CALENDAR);
  }),
  kind('calendar-empty', CALENDAR, /./, '', (content) => {
    content.write(CALENDAR, '');
  }),
  kind('calendar-list', CALENDAR, /./, '', (content) => {
    content.write(CALENDAR, '[]\n');
  }),
  kind('calendar-broken', CALENDAR, /./, '', (content) => {
    content.write(CALENDAR, 'events: [\n');
  }),
  kind('glossary-missing', GLOSSARY, /./, '', (content) => {
    content.remove(GLOSSARY);
  }),
  kind('glossary-empty', GLOSSARY, /./, 'the glossary is empty, its links are dead', (content) => {
    content.write(GLOSSARY, '');
  }),
  kind('glossary-id-twice', GLOSSARY, /./, 'two terms with one id', exchange(GLOSSARY, '- id: annul\n', '- id: ai-model\n')),
  kind(
    'glossary-form-twice',
    GLOSSARY,
    /./,
    'one word leads to two terms; the later wins',
    exchange(GLOSSARY, 'forms: [annulled, annulment]', 'forms: [annulled, models]'),
  ),
  kind('glossary-form-regex', GLOSSARY, /./, '', exchange(GLOSSARY, 'forms: [annulled, annulment]', 'forms: ["(a+)+$", "[", "annulment"]')),
  kind('glossary-form-empty', GLOSSARY, /forms/, '', exchange(GLOSSARY, 'forms: [annulled, annulment]', 'forms: [""]')),
  kind(
    'glossary-form-the',
    GLOSSARY,
    /./,
    'every “the” becomes a link',
    exchange(GLOSSARY, 'forms: [annulled, annulment]', 'forms: ["the", "a"]'),
  ),
  kind(
    'glossary-more-out',
    GLOSSARY,
    /more/,
    'a link to another site',
    exchange(GLOSSARY, 'more: /authorities/\n', 'more: //evil.example/\n'),
  ),
  kind('glossary-more-dead', GLOSSARY, /more/, 'a dead link', exchange(GLOSSARY, 'more: /authorities/\n', 'more: /nowhere/\n')),
  kind('glossary-html', GLOSSARY, /meaning/, '', exchange(GLOSSARY, 'meaning: A court says', 'meaning: <b>A</b> court says')),
  kind(
    'glossary-bold-open',
    GLOSSARY,
    /meaning/,
    'marks shown as typed',
    exchange(GLOSSARY, 'meaning: A court says', 'meaning: A **court says'),
  ),
  kind(
    'glossary-banned',
    GLOSSARY,
    /meaning/,
    'the words that stop the build elsewhere pass here',
    exchange(GLOSSARY, 'meaning: A court says', 'meaning: A watchdog simply says'),
  ),
  kind('retired-circle', RETIRED, /successor/, '', (content) => {
    content.write(
      RETIRED,
      '- { id: platforms/aaa, reason: Gone., successor: platforms/bbb, date: 2026-11-01 }\n- { id: platforms/bbb, reason: Gone., successor: platforms/aaa, date: 2026-11-01 }\n',
    );
  }),
  kind('retired-self', RETIRED, /successor/, '', (content) => {
    content.write(RETIRED, '- { id: platforms/aaa, reason: Gone., successor: platforms/aaa, date: 2026-11-01 }\n');
  }),
  kind('retired-exists', RETIRED, /id/, '', (content) => {
    content.write(RETIRED, '- { id: platforms/signal, reason: Gone., date: 2026-11-01 }\n');
  }),
  kind('retired-twice', RETIRED, /./, 'one of the two reasons is dropped with a warning', (content) => {
    content.write(
      RETIRED,
      '- { id: platforms/aaa, reason: Gone., date: 2026-11-01 }\n- { id: platforms/aaa, reason: Other., date: 2026-11-02 }\n',
    );
  }),
  kind('retired-never-was', RETIRED, /./, '', (content) => {
    content.write(RETIRED, '- { id: platforms/aaa, reason: Gone., date: 2026-11-01 }\n');
  }),
  kind('retired-about', RETIRED, /./, '', (content) => {
    content.write(RETIRED, '- { id: about/team, reason: Gone., date: 2026-11-01 }\n');
  }),
  kind('retired-data-platforms', RETIRED, /./, '', (content) => {
    content.write(RETIRED, '- { id: data/platforms, reason: Gone., date: 2026-11-01 }\n');
  }),
  kind('retired-p-signal', RETIRED, /./, '', (content) => {
    content.write(RETIRED, '- { id: p/signal, reason: Gone., date: 2026-11-01 }\n');
  }),
  kind('retired-print-booklet', RETIRED, /./, '', (content) => {
    content.write(RETIRED, '- { id: print/signal, reason: Gone., date: 2026-11-01 }\n');
  }),
  kind('retired-future', RETIRED, /date/, 'given up in the future', (content) => {
    content.write(RETIRED, `- { id: platforms/aaa, reason: Gone., date: ${FUTURE} }\n`);
  }),
  kind('retired-html', RETIRED, /reason/, '', (content) => {
    content.write(RETIRED, '- { id: platforms/aaa, reason: "<script>alert(1)</script>", date: 2026-11-01 }\n');
  }),
  kind('retired-item', RETIRED, /./, '', (content) => {
    content.exchange(SIGNAL, /  - id: whittaker-2026\n[\s\S]*?\n\nopen/, '\nopen');
    content.write(
      RETIRED,
      '- { id: "platforms/signal#whittaker-2026", reason: Told twice., successor: "platforms/signal#screen-security", date: 2026-11-25 }\n',
    );
  }),
  kind('retired-missing', RETIRED, /./, '', (content) => {
    content.remove(RETIRED);
  }),
  kind('editions-broken', EDITIONS, /./, '', (content) => {
    content.write(EDITIONS, '{ "platforms/signal": ');
  }),
  kind('editions-conflict', EDITIONS, /./, '', (content) => {
    content.write(EDITIONS, '<<<<<<< HEAD\n' + content.read(EDITIONS));
  }),
  kind('editions-type', EDITIONS, /./, '', (content) => {
    content.write(EDITIONS, '{ "platforms/signal": { "edition": "1", "hash": "x" } }');
  }),
  kind('editions-missing', EDITIONS, /./, '', (content) => {
    content.remove(EDITIONS);
  }),
  kind('editions-empty', EDITIONS, /./, '', (content) => {
    content.write(EDITIONS, '');
  }),
  {
    ...kind('editions-object-empty', EDITIONS, /./, '', (content) => {
      content.write(EDITIONS, '{}');
    }),
    file: 'content/',
    field: /revisions/,
  },
  kind('editions-stranger', EDITIONS, /./, '', (content) => {
    content.exchange(EDITIONS, /^\{/, '{ "platforms/ghost": { "edition": 1, "hash": "0123456789abcdef" },');
  }),
  {
    ...kind('editions-ahead', EDITIONS, /./, '', (content) => {
      content.exchange(EDITIONS, /("platforms\/signal": \{\s*"edition": )1/, '$12');
    }),
    file: SIGNAL,
    field: /revisions/,
  },
  kind('ids-missing', IDS, /./, '', (content) => {
    content.remove(IDS);
  }),
  kind('ids-empty', IDS, /./, '', (content) => {
    content.write(IDS, '');
  }),
  kind('ids-crlf', IDS, /./, '', (content) => {
    content.write(IDS, content.read(IDS).replaceAll('\n', '\r\n'));
  }),
  kind('ids-unsorted', IDS, /./, '', (content) => {
    content.write(IDS, content.read(IDS).split('\n').filter(Boolean).toReversed().join('\n') + '\n');
  }),
  kind('ids-twice', IDS, /./, '', (content) => {
    content.write(IDS, content.read(IDS) + content.read(IDS));
  }),
  kind('ids-lost-line', IDS, /platforms\/signal/, '', (content) => {
    content.exchange(IDS, 'platforms/signal#device-ai\n', '');
  }),
  kind(
    'revisions-order',
    SIGNAL,
    /revisions/,
    '',
    exchange(
      SIGNAL,
      '\nrevisions:\n',
      '\nrevisions:\n  - {"edition":2,"date":"2026-11-26","kind":"update","what":"Second.","touches":[]}\n',
    ),
  ),
  kind('revisions-removed', SIGNAL, /revisions/, '', exchange(SIGNAL, /\nrevisions:\n  - .*\n/, '\n')),
  kind(
    'revision-touches-unknown',
    SIGNAL,
    /revisions\[0\]\.touches/,
    'names a part that is not there',
    exchange(SIGNAL, '"touches":[]', '"touches":["no-such-thing"]'),
  ),
  kind('revision-what-empty', SIGNAL, /revisions\[0\]\.what/, '', exchange(SIGNAL, '"what":"First edition."', '"what":""')),
];
