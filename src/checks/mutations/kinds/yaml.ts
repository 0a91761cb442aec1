import { exchange, type Mutation } from '../mutation.ts';
import { SIGNAL, SIGNAL_ARTICLE } from '../places.ts';

const kind = (id: string, field: RegExp, harm: string, damage: Mutation['damage'], file = SIGNAL): Mutation => ({
  group: 'yaml',
  id,
  file,
  field,
  harm,
  damage,
});

export const YAML: readonly Mutation[] = [
  kind('tab-indent', /line/, '', exchange(SIGNAL, '  - Signal Messenger\n', '\t- Signal Messenger\n')),
  kind('bom-facts', /./, '', (content) => {
    content.write(SIGNAL, '\uFEFF' + content.read(SIGNAL));
  }),
  kind(
    'bom-article',
    /./,
    '',
    (content) => {
      content.write(SIGNAL_ARTICLE, '\uFEFF' + content.read(SIGNAL_ARTICLE));
    },
    SIGNAL_ARTICLE,
  ),
  kind('crlf-facts', /./, '', (content) => {
    content.write(SIGNAL, content.read(SIGNAL).replaceAll('\n', '\r\n'));
  }),
  kind(
    'crlf-article',
    /line|end/,
    'line ends alone count as a change of what is printed, and a new edition is asked for',
    (content) => {
      content.write(SIGNAL_ARTICLE, content.read(SIGNAL_ARTICLE).replaceAll('\n', '\r\n'));
    },
    SIGNAL_ARTICLE,
  ),
  kind(
    'crlf-everything',
    /line|end/,
    '',
    (content) => {
      content.eachFile('content', (f) => {
        content.write(f, content.read(f).replaceAll('\n', '\r\n'));
      });
    },
    'content/',
  ),
  kind('cr-only', /./, '', (content) => {
    content.write(SIGNAL, content.read(SIGNAL).replaceAll('\n', '\r'));
  }),
  kind(
    'nul-facts',
    /./,
    'a NUL in the page; the build with PDFs stops without naming the file',
    exchange(SIGNAL, 'Signal Messenger\n', 'Signal\0Messenger\n'),
  ),
  kind('nul-article', /./, 'a NUL in the page', exchange(SIGNAL_ARTICLE, 'Signal writes', 'Signal\0writes'), SIGNAL_ARTICLE),
  kind('nul-escape', /./, 'a NUL in the page and in the data', exchange(SIGNAL, /    answer: "No\. Signal/, '    answer: "No.\\0 Signal')),
  kind('latin1-facts', /./, 'letters lost: U+FFFD in the page', (content) => {
    content.write(SIGNAL, Buffer.from(content.read(SIGNAL).replace('Signal Foundation', 'Signal Fundación'), 'latin1'));
  }),
  kind(
    'latin1-article',
    /./,
    'letters lost: U+FFFD in the page',
    (content) => {
      content.write(
        SIGNAL_ARTICLE,
        Buffer.from(
          content
            .read(SIGNAL_ARTICLE)
            .replaceAll(/[“”–’]/g, '"')
            .replace('Signal writes', 'Señal writes'),
          'latin1',
        ),
      );
    },
    SIGNAL_ARTICLE,
  ),
  kind('utf16', /./, '', (content) => {
    content.write(SIGNAL, Buffer.from('\uFEFF' + content.read(SIGNAL), 'utf16le'));
  }),
  kind('empty-facts', /./, '', (content) => {
    content.write(SIGNAL, '');
  }),
  kind('comment-only', /./, '', (content) => {
    content.write(SIGNAL, '# nothing\n');
  }),
  kind('list-at-top', /./, '', (content) => {
    content.write(SIGNAL, '- name: Signal\n');
  }),
  kind('scalar-at-top', /./, '', (content) => {
    content.write(SIGNAL, 'Signal\n');
  }),
  kind('two-documents', /line/, '', (content) => {
    content.write(SIGNAL, content.read(SIGNAL) + '---\nname: Other\n');
  }),
  kind('document-end', /./, '', (content) => {
    content.write(SIGNAL, content.read(SIGNAL) + '...\n');
  }),
  kind('key-twice', /line/, '', exchange(SIGNAL, 'category: messaging\n', 'category: messaging\ncategory: forum\n')),
  kind('quote-open', /line/, '', exchange(SIGNAL, 'owner: "Signal Messenger LLC (Signal Foundation)"', 'owner: "Signal Messenger LLC')),
  kind('colon-unquoted', /line/, '', exchange(SIGNAL, /title: Has no AI chatbot built in/, 'title: Has no AI: none')),
  kind('at-start', /line/, '', exchange(SIGNAL, 'publisher: BriefArc', 'publisher: @BriefArc')),
  kind('backtick-start', /line/, '', exchange(SIGNAL, 'publisher: BriefArc', 'publisher: `BriefArc`')),
  kind('percent-yaml-1.1', /./, '', (content) => {
    content.write(SIGNAL, '%YAML 1.1\n---\n' + content.read(SIGNAL));
  }),
  kind('percent-yaml-1.1-yes', /./, '', (content) => {
    content.write(SIGNAL, '%YAML 1.1\n---\n' + content.read(SIGNAL).replace('headline: true', 'headline: yes'));
  }),
  kind('anchor-alias', /./, '', (content) => {
    content.exchange(
      SIGNAL,
      'data: [private-messages, group-messages, calls-and-meetings, profile]',
      'data: &d [private-messages, group-messages, calls-and-meetings, profile]',
    );
    content.exchange(SIGNAL, 'excluded: [private-messages, group-messages, calls-and-meetings, profile]', 'excluded: *d');
  }),
  kind('alias-unknown', /line/, '', exchange(SIGNAL, 'category: messaging', 'category: *nowhere')),
  kind('alias-self', /./, '', exchange(SIGNAL, 'products: [Signal, Signal Desktop]', 'products: &p [Signal, *p]')),
  kind('alias-bomb', /./, '', (content) => {
    const names = 'abcdefghi';
    let t = 'a: &a ["lol","lol","lol","lol","lol","lol","lol","lol","lol"]\n';
    for (let k = 1; k < 9; k += 1)
      t += `${names.charAt(k)}: &${names.charAt(k)} [${Array(9)
        .fill(`*${names.charAt(k - 1)}`)
        .join(',')}]\n`;
    content.write(SIGNAL, t + content.read(SIGNAL));
  }),
  kind('alias-bomb-99', /./, '', (content) => {
    let t = 'x0: &x0 [lol]\n';
    for (let k = 1; k <= 49; k += 1) t += `x${k}: &x${k} [*x${k - 1}, *x${k - 1}]\n`;
    content.write(SIGNAL, t + content.read(SIGNAL));
  }),
  kind('merge-key', /<</, '', exchange(SIGNAL, 'owner:', '<<: { colour: blue }\nowner:')),
  kind('tag-js', /./, '', exchange(SIGNAL, 'name: Signal\n', 'name: !!js/function "function(){}"\n')),
  kind('tag-unknown', /./, '', exchange(SIGNAL, 'name: Signal\n', 'name: !secret Signal\n')),
  kind('tag-binary', /./, '', exchange(SIGNAL, 'name: Signal\n', 'name: !!binary U2lnbmFs\n')),
  kind('deep-nesting', /./, '', (content) => {
    content.write(SIGNAL, `deep: ${'['.repeat(20000)}${']'.repeat(20000)}\n` + content.read(SIGNAL));
  }),
  kind('comment-5mb', /./, '', (content) => {
    content.write(SIGNAL, `# ${'x'.repeat(5_000_000)}\n` + content.read(SIGNAL));
  }),
  kind('proto-key', /proto|key/, '', exchange(SIGNAL, 'owner:', '__proto__: { polluted: true }\nowner:')),
  kind('proto-key-deep', /practices\[0\]/, '', exchange(SIGNAL, 'headline: true', 'headline: true\n    __proto__: { polluted: true }')),
  kind('constructor-key', /constructor/, '', exchange(SIGNAL, 'owner:', 'constructor: { prototype: { polluted: true } }\nowner:')),
  kind(
    'hash-cuts-text',
    /./,
    'text is cut at “ #” without a word',
    exchange(SIGNAL, 'title: Has no AI chatbot built in', 'title: Has no AI chatbot #1 built in'),
  ),
  kind(
    'merge-conflict',
    /line/,
    '',
    exchange(SIGNAL, 'category: messaging\n', '<<<<<<< HEAD\ncategory: messaging\n=======\ncategory: forum\n>>>>>>> other\n'),
  ),
  kind('indent-lost', /./, '', exchange(SIGNAL, '    state: not-used', '  state: not-used')),
  kind('list-dash-lost', /./, '', exchange(SIGNAL, '  - id: no-chatbot', '    id: no-chatbot')),
  kind('facts-missing', /./, '', (content) => {
    content.remove(SIGNAL);
  }),
  kind('facts-yml', /./, '', (content) => {
    content.move(SIGNAL, 'content/platforms/signal/facts.yml');
  }),
  kind(
    'facts-yml-beside',
    /belongs to no entry/,
    '',
    (content) => {
      content.write('content/platforms/signal/facts.yml', 'name: [\n');
    },
    'content/platforms/signal/facts.yml',
  ),
  kind('facts-is-folder', /./, '', (content) => {
    content.remove(SIGNAL);
    content.makeFolder(SIGNAL);
  }),
  kind('facts-upper', /./, '', (content) => {
    content.move(SIGNAL, 'content/platforms/signal/Facts.yaml');
  }),
  kind(
    'article-upper',
    /./,
    '',
    (content) => {
      content.move(SIGNAL_ARTICLE, 'content/platforms/signal/en.MDX');
    },
    SIGNAL_ARTICLE,
  ),
  kind(
    'article-is-folder',
    /./,
    '',
    (content) => {
      content.remove(SIGNAL_ARTICLE);
      content.makeFolder(SIGNAL_ARTICLE);
    },
    SIGNAL_ARTICLE,
  ),
  kind(
    'article-md',
    /./,
    '',
    (content) => {
      content.move(SIGNAL_ARTICLE, 'content/platforms/signal/en.md');
    },
    SIGNAL_ARTICLE,
  ),
  kind(
    'article-md-beside',
    /belongs to no entry/,
    '',
    (content) => {
      content.write('content/platforms/signal/en.md', '# Hello <script>alert(1)</script>');
    },
    'content/platforms/signal/en.md',
  ),
  kind('ds-store', /./, '', (content) => {
    content.write('content/platforms/.DS_Store', 'x');
    content.write('content/platforms/signal/.DS_Store', 'x');
  }),
  kind('backup-file', /./, '', (content) => {
    content.write('content/platforms/signal/facts.yaml~', 'x: [');
    content.write('content/platforms/signal/en.mdx.orig', '<');
  }),
  kind(
    'empty-folder',
    /./,
    '',
    (content) => {
      content.makeFolder('content/platforms/newone');
    },
    'content/platforms/newone',
  ),
  kind(
    'git-folder',
    /./,
    '',
    (content) => {
      content.write('content/platforms/.git/HEAD', 'x');
    },
    'content/platforms/.git',
  ),
  kind(
    'stray-mdx-code',
    /./,
    '',
    (content) => {
      content.write(
        'content/platforms/signal/de.mdx',
        `${content.read(SIGNAL_ARTICLE).split('---\n## ')[0]}---\nimport { readFileSync } from 'node:fs';\n\n## Hallo\n\n{readFileSync('/etc/hostname', 'utf8')}\n`,
      );
    },
    'content/platforms/signal/de.mdx',
  ),
  kind(
    'stray-mdx-broken',
    /./,
    'fails the build, not the check',
    (content) => {
      content.write('content/platforms/signal/notes.mdx', 'Draft <with {an} error\n');
    },
    'content/platforms/signal/notes.mdx',
  ),
  kind(
    'collection-missing',
    /./,
    '',
    (content) => {
      content.remove('content/claims');
    },
    'content/claims',
  ),
  kind(
    'collection-renamed',
    /./,
    '',
    (content) => {
      content.move('content/claims', 'content/Claims');
    },
    'content/claims',
  ),
];
