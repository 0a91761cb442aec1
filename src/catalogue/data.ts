import { answerFor, audiencesOf } from '../answers/answer.ts';
import { claimGrades } from '../answers/grades.ts';
import type { Platform } from '../schemas/platform.ts';
import type { Collection, Entry } from '../schemas/records.ts';
import { READER_REGIONS } from '../schemas/region.ts';
import type { Audience } from '../schemas/vocabulary.ts';
import type { Catalogue } from './join.ts';

/** What each region is told, for one audience. */
function regionsOf(platform: Platform, audience: Audience, today: string): Record<string, unknown> {
  const answers = READER_REGIONS.map((region) => answerFor(platform, region, audience, today)).filter((answer) => answer !== undefined);
  return Object.fromEntries(
    answers.map(({ region, state, scope, answer, practices, choices, evidence, newest, checked }) => [
      region,
      {
        state,
        scope,
        answer: answer.answer,
        practices: practices.map(({ id }) => id),
        choices: choices.map(({ id }) => id),
        evidence: evidence ?? null,
        newestSource: newest?.day ?? null,
        newestSourceIsUndated: newest?.seen ?? false,
        checked,
      },
    ]),
  );
}

/** The record of a platform as the pages see it, with its answer for every region of the vocabulary. */
export function platformData({ id, facts }: Entry<Platform>, catalogue: Catalogue, today: string): object {
  const others = audiencesOf(facts).filter((audience) => audience !== 'personal');
  return {
    id,
    builtOn: today,
    ...facts,
    actions: catalogue.actionsOn(id).map((action) => action.id),
    grades: claimGrades(facts),
    regions: regionsOf(facts, 'personal', today),
    audiences: Object.fromEntries(others.map((audience) => [audience, { regions: regionsOf(facts, audience, today) }])),
  };
}

/** The record of any entry as data. */
export function entryData(collection: Collection, id: string, catalogue: Catalogue, today: string): object {
  switch (collection) {
    case 'platforms': {
      const entry = catalogue.platform(id);
      return entry ? platformData(entry, catalogue, today) : {};
    }
    case 'actions':
      return { id, builtOn: today, ...catalogue.actions.find((entry) => entry.id === id)?.facts };
    case 'authorities':
      return { id, builtOn: today, ...catalogue.authority(id)?.facts, actions: catalogue.actionsBy(id).map((action) => action.id) };
    case 'guides':
      return { id, builtOn: today, ...catalogue.guides.find((entry) => entry.id === id)?.facts };
    case 'claims':
      return { id, builtOn: today, ...catalogue.claims.find((entry) => entry.id === id)?.facts };
    default:
      return collection satisfies never;
  }
}

/** Names and addresses of a collection. */
export function indexData(collection: Collection, catalogue: Catalogue, today: string): object {
  const entries = catalogue[collection].map(({ id, facts }) => ({
    id,
    name: 'title' in facts ? facts.title : facts.name,
    checked: facts.checked,
  }));
  return { collection, builtOn: today, entries };
}
