import { answerFor } from '../answers/answer.ts';
import { routes } from '../routes.ts';
import type { Named } from '../search/names.ts';
import { PLACE_WORDS } from '../search/places.ts';
import { wordsOf } from '../search/query-words.ts';
import type { Platform } from '../schemas/platform.ts';
import type { Entry } from '../schemas/records.ts';
import { READER_REGIONS } from '../schemas/region.ts';
import type { Catalogue } from './join.ts';

/**
 * The labels of switches and pages of settings: people type what they see. Single words such as `Settings` mean nothing by
 * themselves, nor do two that name a page, `Account settings`; a switch is called so here alone.
 */
function labelsOf(platform: Platform): readonly string[] {
  const switches = platform.choices.flatMap(({ toggle }) => toggle?.label ?? []).filter((label) => wordsOf(label).length > 1);
  const pages = platform.choices
    .flatMap(({ path, olderPaths }) => [path, ...olderPaths].flatMap((way) => way.at(-1) ?? []))
    .filter((label) => wordsOf(label).length > 2);
  return [...new Set([...switches, ...pages])];
}

function platformNames({ id, facts }: Entry<Platform>, description: string, today: string): Named {
  const answers = READER_REGIONS.map((region) => answerFor(facts, region, 'personal', today)).filter((answer) => answer !== undefined);
  return {
    kind: 'platforms',
    id,
    title: facts.name,
    address: `/platforms/${id}/`,
    names: [...facts.products, ...facts.aliases, ...labelsOf(facts)],
    about: `${description} ${facts.owner} ${facts.category.replaceAll('-', ' ')} ${facts.answers.map(({ answer }) => answer).join(' ')}`,
    states: Object.fromEntries(answers.map(({ region, state }) => [region, state])),
    steps: Object.fromEntries(answers.flatMap(({ region, effort }) => (effort.choices[0] ? [[region, effort.choices[0].id]] : []))),
  };
}

/** The lists, which answer what is asked of all entries at once. */
const PAGES: readonly Named[] = [
  {
    kind: 'pages',
    id: 'platforms',
    title: 'All platforms compared',
    address: routes.platforms,
    names: [
      'Which apps use my data',
      'Which platforms train AI',
      'Which apps train on my data by default',
      'Compare platforms',
      'List of platforms',
      'Which sites sell my posts',
      'Aplikasi mana yang pakai data saya',
    ],
    about: 'Every platform with its answer where you live: on by default, off, no choice, not used. Filter and compare.',
  },
  {
    kind: 'pages',
    id: 'actions',
    title: 'Register of regulatory actions',
    address: routes.actions,
    names: ['All fines', 'List of cases', 'What did regulators do', 'All lawsuits', 'AI fines', 'Daftar denda'],
    about: 'Every case, fine, inquiry, complaint and lawsuit about platforms and AI, by authority and year.',
  },
  {
    kind: 'pages',
    id: 'calendar',
    title: 'Calendar',
    address: routes.calendar,
    names: ['Deadlines', 'Upcoming dates', 'What comes next', 'AI Act dates', 'Tenggat'],
    about: 'Dates ahead and past: deadlines, laws that begin to apply, announced changes.',
  },
  {
    kind: 'pages',
    id: 'glossary',
    title: 'Glossary',
    address: routes.glossary,
    names: ['Terms', 'Definitions', 'What does it mean', 'Istilah'],
    about: 'The words of data protection and AI in plain English.',
  },
  {
    kind: 'pages',
    id: 'print',
    title: 'Sheets and booklets to print',
    address: routes.print,
    names: ['Printable', 'Handout', 'Leaflet', 'Booklet', 'PDF', 'Print a sheet', 'On paper', 'Paper copy', 'Large print', 'Brosur'],
    about: 'Sheets of one or two sides for each platform and place, booklets, large print, PDF.',
  },
  {
    kind: 'pages',
    id: 'about',
    title: 'About the atlas',
    address: routes.about,
    names: ['Who runs this site', 'Corrections', 'Contact', 'Privacy of this site'],
    about: 'Who edits it, how facts are checked, corrections, what the browser keeps, licence.',
  },
  {
    kind: 'pages',
    id: 'accessibility',
    title: 'Accessibility',
    address: routes.accessibility,
    names: ['Screen reader', 'Accessibility of this site', 'Aksesibilitas'],
    about: 'What was tested with which browsers, what does not work well yet, other forms of a page.',
  },
];

/** What the query step of the search knows: every entry with its names. */
export function searchNames(catalogue: Catalogue, today: string): readonly Named[] {
  const { platforms, actions, authorities, guides, claims } = catalogue;
  return [
    ...platforms.map((entry) => platformNames(entry, entry.article.frontMatter.description, today)),
    ...authorities.map(({ id, facts, article }): Named => ({
      kind: 'authorities',
      id,
      title: facts.name,
      address: `/authorities/${id}/`,
      names: [facts.shortName, ...facts.aliases],
      about: `${facts.role} ${article.frontMatter.description} ${facts.complain ? 'complain complaint' : ''} ${PLACE_WORDS[facts.country] ?? ''}`,
    })),
    ...actions.map(({ id, facts, article }): Named => ({
      kind: 'actions',
      id,
      title: facts.title,
      address: `/actions/${id}/`,
      names: facts.aliases,
      about: `${article.frontMatter.description} ${facts.headline} ${facts.outcome} ${facts.kind} ${facts.law.map(({ name }) => name).join(' ')} ${facts.jurisdiction.map((country) => PLACE_WORDS[country] ?? '').join(' ')}`,
      by: facts.authorities,
      on: [...facts.against, ...facts.concerns],
      year: facts.opened.slice(0, 4),
      note: facts.status,
    })),
    ...guides.map(({ id, facts, article }): Named => ({
      kind: 'guides',
      id,
      title: facts.title,
      address: `/guides/${id}/`,
      names: facts.aliases,
      about: `${facts.summary} ${article.frontMatter.description} ${facts.points.map(({ text }) => text).join(' ')}`,
    })),
    ...claims.map(({ id, facts, article }): Named => ({
      kind: 'claims',
      id,
      title: facts.title,
      address: `/claims/${id}/`,
      names: facts.aliases,
      about: `${facts.answer} ${article.frontMatter.description}`,
      on: facts.platforms,
      note: facts.verdict,
    })),
    ...PAGES,
  ];
}
