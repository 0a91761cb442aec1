import { Action } from '../schemas/action.ts';
import { NO_ARTICLE, type ArticleText } from '../schemas/article.ts';
import { Authority } from '../schemas/authority.ts';
import { Calendar } from '../schemas/calendar.ts';
import { Claim } from '../schemas/claim.ts';
import { Guide } from '../schemas/guide.ts';
import { Answer, Choice, Platform, Practice } from '../schemas/platform.ts';
import type { Entry, Records } from '../schemas/records.ts';

/** Small valid records for tests; each test changes the one field it is about. */

const CHECKED = '2026-11-01';

const SOURCE = {
  id: 'help',
  url: 'https://example.org/help',
  readAs: 'page',
  title: 'Help page',
  lang: 'en',
  publisher: 'Example',
  published: '2026-08-21',
  kind: 'official',
  shows: 'The default.',
} as const;

const REVISIONS = [{ edition: 1, date: CHECKED, kind: 'first', what: 'First edition.', touches: [] }] as const;

export function exampleSource(over: object = {}): object {
  return { ...SOURCE, ...over };
}

export function exampleAnswer(over: object = {}): Answer {
  return Answer.parse({
    id: 'everywhere',
    regions: ['all'],
    audience: ['personal'],
    state: 'on-by-default',
    answer: 'Example trains AI on what you post.',
    but: 'Training already done stays.',
    sources: ['help'],
    checked: CHECKED,
    ...over,
  });
}

export function examplePractice(over: object = {}): Practice {
  return Practice.parse({
    id: 'training',
    headline: true,
    use: 'train-generative-ai',
    title: 'Trains AI that writes',
    data: ['public-posts'],
    regions: ['all'],
    audience: ['personal'],
    default: 'on-by-default',
    basis: 'stated',
    fact: 'Example says it trains AI on posts.',
    sources: ['help'],
    defaultSources: ['help'],
    checked: CHECKED,
    ...over,
  });
}

export function exampleChoice(over: object = {}): Choice {
  return Choice.parse({
    id: 'setting',
    title: 'Switch off AI training',
    order: 1,
    regions: ['all'],
    audience: ['personal'],
    method: 'setting',
    path: ['Settings', 'Privacy'],
    steps: ['Open `Settings`.', 'Switch `AI training` off.'],
    needs: ['sign-in'],
    stops: ['Later training.'],
    doesNotStop: ['Training already done.'],
    ifMissing: 'Look under Account.',
    answersPractices: ['training'],
    sources: ['help'],
    pathSources: ['help'],
    checked: CHECKED,
    ...over,
  });
}

export function examplePlatform(over: object = {}): Platform {
  return Platform.parse({
    name: 'Example',
    owner: 'Example Ltd',
    category: 'forum',
    website: 'https://example.org/',
    checked: CHECKED,
    answers: [exampleAnswer()],
    practices: [examplePractice()],
    choices: [exampleChoice()],
    sources: [SOURCE],
    revisions: REVISIONS,
    ...over,
  });
}

export function exampleAction(over: object = {}): Action {
  return Action.parse({
    title: 'Authority and Example',
    authorities: ['authority'],
    kind: 'inquiry',
    against: ['example'],
    jurisdiction: ['uk'],
    status: 'closed',
    opened: '2025-01-10',
    closed: '2025-06-01',
    events: [{ id: 'opening', date: '2025-01-10', event: 'The authority asks.', by: 'authority', sources: ['help'] }],
    headline: 'Closed without a decision',
    outcome: 'It was closed.',
    but: 'It decided nothing.',
    meaning: ['**Everybody:** nothing changes.'],
    checked: CHECKED,
    sources: [SOURCE],
    revisions: REVISIONS,
    ...over,
  });
}

export function exampleAuthority(over: object = {}): Authority {
  return Authority.parse({
    name: 'The Authority',
    shortName: 'Authority',
    country: 'uk',
    nature: 'regulator',
    role: 'Looks after data protection.',
    roleSources: ['help'],
    website: 'https://authority.example.org/',
    checked: CHECKED,
    sources: [SOURCE],
    revisions: REVISIONS,
    ...over,
  });
}

export function exampleGuide(over: object = {}): Guide {
  return Guide.parse({
    title: 'Your right to object',
    summary: 'You can say no.',
    audience: ['personal'],
    order: 1,
    points: [{ id: 'free', text: 'It costs nothing.', sources: ['help'] }],
    checked: CHECKED,
    sources: [SOURCE],
    revisions: REVISIONS,
    ...over,
  });
}

export function exampleClaim(over: object = {}): Claim {
  return Claim.parse({
    title: 'A post can forbid it',
    verdict: 'false',
    answer: 'It cannot.',
    origin: 'It is shared on Example.',
    originSources: ['help'],
    evidence: [{ id: 'company', text: 'Example says so.', sources: ['help'] }],
    platforms: ['example'],
    checked: CHECKED,
    sources: [SOURCE],
    revisions: REVISIONS,
    ...over,
  });
}

export function exampleArticle(over: Partial<ArticleText> = {}): ArticleText {
  return { ...NO_ARTICLE, frontMatter: { description: 'x'.repeat(80) }, words: 400, ...over };
}

export function exampleEntry<Facts>(id: string, facts: Facts, article: Partial<ArticleText> = {}): Entry<Facts> {
  return { id, facts, article: exampleArticle(article), hash: 'hash' };
}

/** One entry of each collection, in accord with every rule. */
export function exampleRecords(over: Partial<Records> = {}): Records {
  const records = {
    language: 'en',
    broken: [],
    platforms: [exampleEntry('example', examplePlatform())],
    actions: [exampleEntry('case', exampleAction())],
    authorities: [exampleEntry('authority', exampleAuthority())],
    guides: [exampleEntry('objecting', exampleGuide())],
    claims: [exampleEntry('post', exampleClaim())],
    calendar: { checked: CHECKED, events: [], sources: [] },
    glossary: [],
    retired: [],
    ids: [
      'actions/case',
      'actions/case#opening',
      'authorities/authority',
      'claims/post',
      'claims/post#company',
      'guides/objecting',
      'guides/objecting#free',
      'platforms/example',
      'platforms/example#everywhere',
      'platforms/example#setting',
      'platforms/example#training',
    ],
    editions: {
      'actions/case': { edition: 1, hash: 'hash' },
      'authorities/authority': { edition: 1, hash: 'hash' },
      'claims/post': { edition: 1, hash: 'hash' },
      'guides/objecting': { edition: 1, hash: 'hash' },
      'platforms/example': { edition: 1, hash: 'hash' },
    },
  };
  return { ...records, ...over };
}

/** The records with a platform of one's own. */
export function withPlatform(over: object, article: Partial<ArticleText> = {}): Records {
  return exampleRecords({ platforms: [exampleEntry('example', examplePlatform(over), article)] });
}

/** The records with an action of one's own. */
export function withAction(over: object): Records {
  return exampleRecords({ actions: [exampleEntry('case', exampleAction(over))] });
}

/** The records with days of one's own in the calendar. */
export function withDays(...days: readonly object[]): Records {
  const day = { id: 'day', date: '2026-12-01', event: 'A law applies.', by: 'authority', jurisdiction: ['uk'], sources: ['help'] };
  return exampleRecords({ calendar: Calendar.parse({ checked: CHECKED, events: days.map((over) => ({ ...day, ...over })), sources: [] }) });
}
