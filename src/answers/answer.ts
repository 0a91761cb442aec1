import type { Answer, Choice, Platform, Practice } from '../schemas/platform.ts';
import { READER_REGIONS, type ReaderRegion } from '../schemas/region.ts';
import type { Source } from '../schemas/source.ts';
import type { Audience, Grade, State } from '../schemas/vocabulary.ts';
import { firstDay, latestDay } from './day.ts';
import { choicesFor, effortOf, type Effort } from './effort.ts';
import { gradeOf, newestOf, weakestGrade, type Newest } from './evidence.ts';
import { holdsIn, scopeIn, type Scope } from './holds.ts';
import { headlinesFor, practicesFor, stateOf } from './state.ts';

/** All there is to say to one audience in one region on one day. */
export interface RegionAnswer {
  readonly region: ReaderRegion;
  readonly audience: Audience;
  readonly state: State;
  readonly scope: Scope;
  readonly answer: Answer;
  readonly headlines: readonly Practice[];
  readonly practices: readonly Practice[];
  readonly choices: readonly Choice[];
  readonly effort: Effort;
  /** The weakest grade of the headline practices; nothing when all are unknown. */
  readonly evidence: Grade | undefined;
  readonly newest: Newest<Source> | undefined;
  /** When what the company does there last began or ended, as far as known. */
  readonly lastChange: string | undefined;
  /** The oldest day on which one of its parts was checked. */
  readonly checked: string;
}

/** The sources of a record by their ids; unknown ids are left out (a rule reports them). */
export function pickSources(record: { readonly sources: readonly Source[] }, ids: readonly string[]): readonly Source[] {
  return record.sources.filter((source) => ids.includes(source.id));
}

/** The widest way in which one of the headline practices, or where there is none the answer, reaches the region. */
function scopeOf(headlines: readonly Practice[], answer: Answer, region: ReaderRegion): Scope {
  const scopes = (headlines.length > 0 ? headlines : [answer]).map((record) => scopeIn(record, region));
  return scopes.includes('everywhere') ? 'everywhere' : scopes.includes('rest-of-world') ? 'rest-of-world' : 'named';
}

/** The last day, up to this one, on which a headline practice began, where that day is known, or ended. */
function lastChangeOf(platform: Platform, region: ReaderRegion, audience: Audience, day: string): string | undefined {
  const changes = platform.practices
    .filter((practice) => practice.headline && practice.audience.includes(audience) && holdsIn(practice, region))
    .flatMap(({ since, until }) => [since?.precision === 'exact' ? since.day : undefined, until]);
  return latestDay(changes.filter((change) => change !== undefined && firstDay(change) <= day));
}

/** The answer for a region and an audience, or nothing when the entry does not speak of that audience there. */
export function answerFor(platform: Platform, region: ReaderRegion, audience: Audience, day: string): RegionAnswer | undefined {
  const answer = platform.answers.find((candidate) => candidate.audience.includes(audience) && holdsIn(candidate, region));
  if (!answer) return undefined;
  const headlines = headlinesFor(platform, region, audience, day);
  const known = headlines.filter((practice) => practice.default !== 'unknown');
  const choices = choicesFor(platform, region, audience);
  return {
    region,
    audience,
    state: stateOf(headlines),
    scope: scopeOf(headlines, answer, region),
    answer,
    headlines,
    practices: practicesFor(platform, region, audience, day),
    choices,
    effort: effortOf(headlines, choices),
    evidence: weakestGrade(known.map((practice) => gradeOf(pickSources(platform, practice.defaultSources)))),
    newest: newestOf(pickSources(platform, [...answer.sources, ...headlines.flatMap(({ sources }) => sources)])),
    lastChange: lastChangeOf(platform, region, audience, day),
    checked: [answer.checked, ...headlines.map(({ checked }) => checked)].toSorted()[0] ?? answer.checked,
  };
}

/** The audiences an entry speaks of, personal accounts first. */
export function audiencesOf(platform: Pick<Platform, 'answers' | 'practices'>): readonly Audience[] {
  const found = new Set<Audience>(['personal']);
  for (const { audience } of [...platform.answers, ...platform.practices.filter(({ headline }) => headline)])
    audience.forEach((one) => found.add(one));
  return [...found];
}

/** Regions that get the same answer to the letter, in the order of the vocabulary. */
export interface AnswerGroup {
  readonly regions: readonly ReaderRegion[];
  /** The answer of the first of them; the others differ at most in scope. */
  readonly shown: RegionAnswer;
}

/** The answers of one audience, regions with equal answers together. */
export function answerGroups(platform: Platform, audience: Audience, day: string): readonly AnswerGroup[] {
  const groups = new Map<string, { regions: ReaderRegion[]; shown: RegionAnswer }>();
  for (const region of READER_REGIONS) {
    const shown = answerFor(platform, region, audience, day);
    if (!shown) continue;
    const records = [shown.answer, ...shown.headlines, ...shown.effort.choices];
    const key = JSON.stringify([shown.lastChange, ...records.map(({ id }) => id)]);
    const group = groups.get(key);
    if (group) group.regions.push(region);
    else groups.set(key, { regions: [region], shown });
  }
  return [...groups.values()];
}
