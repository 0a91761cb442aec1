/**
 * Keeps the promise of the preview: in a copy of the checkout, `astro dev` runs while mistakes are made one after the other; each page
 * is still drawn, and names the mistake with its line. Ends like every check, with an exit code.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const PORT = 4323;
const FACTS = 'content/platforms/linkedin/facts.yaml';
const ARTICLE = 'content/platforms/linkedin/en.mdx';
const TRANSLATION = 'content/platforms/linkedin/de.mdx';
const PAGE = '/platforms/linkedin/';

interface Mistake {
  readonly name: string;
  /** One that is not there yet is written for the time. */
  readonly file: string;
  readonly from: string | RegExp;
  readonly to: string;
  /** What the page says of it; nothing where the change is none of a preview's concern. */
  readonly said?: RegExp;
  /** What stands on the page then. */
  readonly shown?: string;
}

const MISTAKES: readonly Mistake[] = [
  { name: 'another word in the facts', file: FACTS, from: /\n    answer: "?/, to: '$&Zebra ', shown: 'Zebra' },
  { name: 'another word in the article', file: ARTICLE, from: /\n\n(?=[A-Z])/, to: '$&Okapi ', shown: 'Okapi' },
  {
    name: 'a word that is none of the list',
    file: FACTS,
    from: 'use: train-generative-ai',
    to: 'use: training',
    said: /line \d+ · practices\[\d+\]\.use is “training”/,
  },
  { name: 'a field that is missing', file: FACTS, from: /\nowner: .*/, to: '', said: /facts\.yaml · .*owner is missing/ },
  {
    name: 'a key that is unknown',
    file: FACTS,
    from: '\nowner:',
    to: '\ncolour: blue\nowner:',
    said: /line \d+ · colour is an unknown key/,
  },
  { name: 'a quote that is not closed', file: FACTS, from: /\nowner: /, to: '\nowner: "', said: /line \d+ · is not valid YAML/ },
  { name: 'a tab', file: FACTS, from: '\n  - ', to: '\n\t- ', said: /line \d+ · is not valid YAML/ },
  {
    name: 'a day that is none',
    file: FACTS,
    from: /checked: \d{4}-\d\d-\d\d/,
    to: 'checked: 2026-02-30',
    said: /line \d+ · .*checked.*2026-02-30/,
  },
  {
    name: 'a source that is not listed',
    file: FACTS,
    from: /\n    sources: \[/,
    to: '$&nowhere, ',
    said: /line \d+ · .*names the source “nowhere”/,
  },
  {
    name: 'a citation of nothing',
    file: ARTICLE,
    from: /<Cite source="[^"]+"/,
    to: '<Cite source="nowhere"',
    said: /line \d+ · cites “nowhere”/,
  },
  { name: 'a brace that is not closed', file: ARTICLE, from: /$/, to: '\nOpen { brace\n', said: /en\.mdx · .*cannot be read/ },
  { name: 'code in an article', file: ARTICLE, from: /$/, to: '\n{process.exit(1)}\n', said: /line \d+ · has an expression/ },
  { name: 'a table in an article', file: ARTICLE, from: /$/, to: '\n| a |\n| - |\n| b |\n', said: /line \d+ · has a table/ },
  { name: 'a link to nothing', file: ARTICLE, from: /$/, to: '\nSee [this](/platforms/nowhere/).\n', said: /line \d+ · links to/ },
  {
    name: 'code in a translation',
    file: TRANSLATION,
    from: /$/,
    to: '---\ndescription: A sentence that says in sixty letters or more what this article is about.\n---\n\n{process.exit(1)}\n',
    said: /de\.mdx · line \d+ · has an expression/,
  },
];

const FRONT_MATTER: Mistake = {
  name: 'front matter that is no YAML',
  file: ARTICLE,
  from: 'description: ',
  to: 'description: "',
  said: /en\.mdx · line \d+/,
};

async function waitFor(done: () => Promise<boolean>, seconds: number): Promise<boolean> {
  for (let tries = 0; tries < seconds * 4; tries += 1) {
    if (await done()) return true;
    await sleep(250);
  }
  return false;
}

async function visit(path: string): Promise<{ status: number; text: string }> {
  try {
    const response = await fetch(`http://localhost:${PORT}${path}`);
    return { status: response.status, text: (await response.text()).replaceAll('&lt;', '<') };
  } catch {
    return { status: 0, text: '' };
  }
}

function startPreview(top: string): ChildProcess {
  const astro = join(top, 'node_modules/astro/bin/astro.mjs');
  return spawn(process.execPath, [astro, 'dev', '--port', String(PORT)], { cwd: top, stdio: 'ignore' });
}

/** What went wrong while this mistake stood in the file, or nothing. */
async function tryOut(top: string, { file, from, to, said, shown }: Mistake, seconds = 15): Promise<string | undefined> {
  const path = join(top, file);
  const before = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  const after = (before ?? '').replace(from, to);
  if (after === before) return `${file} no longer holds ${String(from)}`;
  writeFileSync(path, after);
  let last = { status: 0, text: '' };
  const right = async (): Promise<boolean> => {
    last = await visit(PAGE);
    return last.status === 200 && (said?.test(last.text) ?? true) && last.text.includes(shown ?? '<h1');
  };
  const held = await waitFor(right, seconds);
  const elsewhere = await visit('/about/');
  if (before === undefined) rmSync(path);
  else writeFileSync(path, before);
  const reason = last.status === 500 ? `: ${last.text.replaceAll(/<[^>]*>/g, ' ').slice(0, 300)}` : '';
  if (!held) return `${PAGE} answered ${last.status} without ${String(said ?? shown)}${reason}`;
  return elsewhere.status === 200 ? undefined : `/about/ answered ${elsewhere.status}`;
}

let failed = 0;
async function report(name: string, trial: Promise<string | undefined>): Promise<void> {
  const start = performance.now();
  const wrong = await trial;
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  if (wrong !== undefined) failed += 1;
  console.log(wrong === undefined ? `survives: ${name} (${seconds} s)` : `FAILS: ${name}: ${wrong}`);
}

const top = mkdtempSync(join(tmpdir(), 'preview-'));
for (const name of ['src', 'content', 'public', 'package.json', 'tsconfig.json', 'astro.config.mjs'])
  cpSync(name, join(top, name), { recursive: true });
symlinkSync(join(process.cwd(), 'node_modules'), join(top, 'node_modules'), 'junction');
const atStart = tryOut(top, FRONT_MATTER, 60);
const preview = startPreview(top);
try {
  await report(`${FRONT_MATTER.name}, while the preview starts`, atStart);
  for (const mistake of [...MISTAKES, FRONT_MATTER]) await report(mistake.name, tryOut(top, mistake));
  const quiet = await waitFor(async () => !(await visit(PAGE)).text.includes('preview-problems'), 15);
  if (!quiet) failed += 1;
  console.log(quiet ? 'Whole again at the end.' : 'FAILS: problems are still named though all is mended');
} finally {
  preview.kill();
  rmSync(top, { recursive: true, force: true });
}
process.exitCode = failed > 0 ? 1 : 0;
