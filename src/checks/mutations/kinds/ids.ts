import { exchange, type Mutation } from '../mutation.ts';
import { EDITIONS, IDS, SIGNAL, SIGNAL_ARTICLE, ZOOM_ARTICLE } from '../places.ts';

const EVENT = (id: string): string =>
  `  - { id: ${id}, date: 2026-10, event: Something happens., by: others, sources: [sig-tos] }\n\nopenQuestions:`;
const item = (id: string, file: string, field: RegExp, from: string | RegExp, to: string, harm = ''): Mutation => ({
  group: 'ids',
  id,
  file,
  field,
  harm,
  damage: exchange(file, from, to),
});
const kind = (id: string, file: string, field: RegExp, harm: string, damage: Mutation['damage']): Mutation => ({
  group: 'ids',
  id,
  file,
  field,
  harm,
  damage,
});

export const ID_KINDS: readonly Mutation[] = [
  item('id-twice', SIGNAL, /practices\[1\]\.id/, '- id: no-chatbot\n', '- id: no-training\n'),
  item('id-choice-as-event', SIGNAL, /events\[0\]\.id/, '- id: screen-security\n', '- id: device-ai-off\n'),
  item('id-source-twice', SIGNAL, /sources\[1\]/, '- id: sig-pp\n', '- id: sig-tos\n'),
  item(
    'source-url-twice',
    SIGNAL,
    /sources\[1\]/,
    'url: https://www.signal.org/legal/#privacy-policy',
    'url: https://www.signal.org/legal/',
  ),
  item('id-traversal', SIGNAL, /practices\[1\]\.id/, '- id: no-chatbot\n', '- id: ../../etc/passwd\n'),
  item('id-upper', SIGNAL, /practices\[1\]\.id/, '- id: no-chatbot\n', '- id: No-Chatbot\n'),
  item('id-hyphen-end', SIGNAL, /practices\[1\]\.id/, '- id: no-chatbot\n', '- id: no-chatbot-\n'),
  item('id-space', SIGNAL, /practices\[1\]\.id/, '- id: no-chatbot\n', '- id: no chatbot\n'),
  item('id-number', SIGNAL, /practices\[1\]\.id/, '- id: no-chatbot\n', '- id: 42\n'),
  item('id-lookalike', SIGNAL, /practices\[1\]\.id/, '- id: no-chatbot\n', '- id: nо-chatbot\n'),
  item('id-proto', SIGNAL, /practices\[1\]\.id/, '- id: no-chatbot\n', '- id: __proto__\n'),
  item('id-constructor', SIGNAL, /events/, '\nopenQuestions:', EVENT('constructor')),
  item('id-section', SIGNAL, /practices\[1\]\.id/, '- id: no-chatbot\n', '- id: sources\n'),
  item(
    'id-story',
    SIGNAL,
    /events\[\d\]\.id|story/,
    '\nopenQuestions:',
    EVENT('story-the-warning-about-agents'),
    'two elements with one id; the link to the event goes to the heading',
  ),
  item('id-title', SIGNAL, /events\[\d\]\.id|title/, '\nopenQuestions:', EVENT('device-ai-off-title'), 'two elements with one id'),
  item(
    'id-suggestions',
    SIGNAL,
    /events\[\d\]\.id/,
    '\nopenQuestions:',
    EVENT('suggestions'),
    'two elements with one id once the search field has the focus',
  ),
  item('id-long', SIGNAL, /events\[\d\]\.id/, '\nopenQuestions:', EVENT('a'.repeat(5000)), 'an address of 5,000 letters'),
  {
    ...item('item-removed', SIGNAL, /./, /  - id: whittaker-2026\n[\s\S]*?\n\nopen/, '\nopen', ''),
    file: IDS,
    field: /platforms\/signal#whittaker-2026/,
  },
  kind('folder-case-twin', 'content/platforms/Signal', /./, 'Signal/ and signal/ fall together on macOS and Windows', (content) => {
    content.copyPlatform('Signal');
  }),
  kind('folder-space', 'content/platforms/my signal', /./, 'an address with a space', (content) => {
    content.copyPlatform('my signal');
  }),
  kind('folder-lookalike', 'content/platforms/sіgnal', /./, 'a look-alike address beside the real one', (content) => {
    content.copyPlatform('sіgnal');
  }),
  kind(
    'folder-percent',
    'content/platforms/a%2Fb',
    /./,
    'the build stops with a bare message that names no rule; the check passes',
    (content) => {
      content.copyPlatform('a%2Fb');
    },
  ),
  kind(
    'folder-question',
    'content/platforms/a?b',
    /./,
    'the build stops with a bare message that names no rule; the check passes',
    (content) => {
      content.copyPlatform('a?b');
    },
  ),
  kind(
    'folder-hash',
    'content/platforms/a#b',
    /./,
    'the build stops with a bare message that names no rule; the check passes',
    (content) => {
      content.copyPlatform('a#b');
    },
  ),
  kind('folder-constructor', 'content/platforms/constructor', /./, '', (content) => {
    content.copyPlatform('constructor');
  }),
  kind('folder-hidden', 'content/platforms/.draft', /./, 'the build stops with a bare stack; the check passes', (content) => {
    content.copyPlatform('.draft');
  }),
  kind(
    'folder-index',
    'content/platforms/index',
    /./,
    'its record takes the address of the index of the data and is dropped with a warning',
    (content) => {
      content.copyPlatform('index');
    },
  ),
  kind('folder-dot-json', 'content/platforms/a.json', /./, 'an address that looks like a file', (content) => {
    content.copyPlatform('a.json');
  }),
  kind('folder-long', 'content/platforms/aaaa', /./, '', (content) => {
    content.copyPlatform('a'.repeat(200));
  }),
  kind('guide-named-as-platform', 'content/guides/signal', /./, 'both claim /p/signal/', (content) => {
    content.move('content/guides/licensing', 'content/guides/signal');
    content.exchange(IDS, /guides\/licensing/g, 'guides/signal');
    content.exchange(EDITIONS, 'guides/licensing', 'guides/signal');
    for (const f of ['actions', 'authorities', 'claims', 'guides', 'platforms'])
      content.exchangeEverywhere(`content/${f}`, '/guides/licensing/', '/guides/signal/');
  }),
  kind('articles-swapped', 'content/platforms/', /cites/, '', (content) => {
    const a = content.read(SIGNAL_ARTICLE),
      b = content.read(ZOOM_ARTICLE);
    content.write(SIGNAL_ARTICLE, b);
    content.write(ZOOM_ARTICLE, a);
  }),
  kind('folder-symlink', 'content/platforms/signal', /./, '', (content) => {
    content.move('content/platforms/signal', 'content/signal-real');
    content.link('../signal-real', 'content/platforms/signal');
  }),
  kind('facts-symlink', 'content/platforms/signal/', /./, '', (content) => {
    content.remove(SIGNAL);
    content.link('../zoom/facts.yaml', SIGNAL);
  }),
  kind('facts-symlink-loop', SIGNAL, /./, '', (content) => {
    content.remove(SIGNAL);
    content.link('facts.yaml', SIGNAL);
  }),
  kind('folder-renamed', IDS, /platforms\/signal/, '', (content) => {
    content.move('content/platforms/signal', 'content/platforms/signal-app');
  }),
  kind('folder-deleted', IDS, /platforms\/signal/, '', (content) => {
    content.remove('content/platforms/signal');
  }),
  kind('folder-upper', 'content/platforms/SIGNAL2', /./, 'an address with capitals, against the rule for ids', (content) => {
    content.copyPlatform('SIGNAL2');
  }),
  kind('folder-rtl', 'content/platforms/sig\u202enal', /./, 'an address with a direction mark', (content) => {
    content.copyPlatform('sig\u202enal');
  }),
  kind('folder-proto', 'content/platforms/__proto__', /./, 'an id that is no id', (content) => {
    content.copyPlatform('__proto__');
  }),
  kind('folder-booklet', 'content/platforms/booklet', /./, 'its sheets take the addresses of the booklets', (content) => {
    content.copyPlatform('booklet');
  }),
];
