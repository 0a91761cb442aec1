import { expect, test } from 'vitest';
import {
  exampleAction,
  exampleAuthority,
  exampleClaim,
  exampleEntry,
  exampleGuide,
  examplePlatform,
  exampleRecords,
  withAction,
  withDays,
} from '../checks/example.ts';
import { said } from '../checks/said.ts';
import type { Records } from '../schemas/records.ts';
import { linkResolves } from './link-resolves.ts';

const sources = ['help'];
const place = { regions: ['uk'], title: 'Object', text: 'You can.', sources };
const authority = (over: object): Partial<Records> => ({ authorities: [exampleEntry('authority', exampleAuthority(over))] });
const guide = (over: object): Partial<Records> => ({ guides: [exampleEntry('objecting', exampleGuide(over))] });
const claim = (over: object): Partial<Records> => ({ claims: [exampleEntry('post', exampleClaim(over))] });
const action = (over: object): Partial<Records> => ({ actions: [exampleEntry('case', exampleAction(over))] });
const platform = (over: object): Partial<Records> => ({ platforms: [exampleEntry('example', examplePlatform(over))] });

const LINKS: readonly [string, (id: string) => Partial<Records>, string, string][] = [
  ['an action against a platform', (id) => action({ against: ['example', id] }), 'actions/case/facts.yaml · against[1]', 'platforms'],
  ['an action that concerns one', (id) => action({ concerns: [id] }), 'actions/case/facts.yaml · concerns[0]', 'platforms'],
  ['an action of an authority', (id) => action({ authorities: [id] }), 'actions/case/facts.yaml · authorities[0]', 'authorities'],
  [
    'the lead authority of a platform',
    (id) => platform({ leadAuthority: { authority: id, sources } }),
    'platforms/example/facts.yaml · leadAuthority.authority',
    'authorities',
  ],
  [
    'a platform that an authority leads for',
    (id) =>
      authority({
        leadFor: [
          { platform: 'example', sources },
          { platform: id, sources },
        ],
      }),
    'authorities/authority/facts.yaml · leadFor[1].platform',
    'platforms',
  ],
  [
    'the authority of a place, counted with the places that name none',
    (id) =>
      guide({
        places: [
          { ...place, id: 'a' },
          { ...place, id: 'b' },
          { ...place, id: 'c', authority: id },
        ],
      }),
    'guides/objecting/facts.yaml · places[2].authority',
    'authorities',
  ],
  [
    'a stop of a walk',
    (id) => guide({ stops: [{ id: 'a', platform: id }] }),
    'guides/objecting/facts.yaml · stops[0].platform',
    'platforms',
  ],
  ['a platform of a claim', (id) => claim({ platforms: [id] }), 'claims/post/facts.yaml · platforms[0]', 'platforms'],
  ['an action that a claim speaks of', (id) => claim({ actions: [id] }), 'claims/post/facts.yaml · actions[0]', 'actions'],
  ['a platform of a day', (id) => withDays({ platforms: ['example', id] }), 'calendar.yaml · events[0].platforms[1]', 'platforms'],
  ['the action of a day', (id) => withDays({ action: id }), 'calendar.yaml · events[0].action', 'actions'],
];

test.each(LINKS)('refuses %s that does not exist', (_, naming, where, collection) => {
  const others = collection === 'platforms' ? ' Names without a page go into others.' : '';
  expect(said(linkResolves, exampleRecords(naming('gone')))).toEqual([
    `content/${where} names “gone”, and content/${collection}/ has no such entry. Check the spelling, or write content/${collection}/gone/.${others}`,
  ]);
});

test.each(LINKS)('lets %s that exists pass', (_, naming, __, collection) => {
  const id = { platforms: 'example', authorities: 'authority', actions: 'case' }[collection] ?? '';
  expect(said(linkResolves, exampleRecords(naming(id)))).toEqual([]);
});

test('the eleventh of a list is looked at as the first is', () => {
  const against = [...Array.from({ length: 10 }, () => 'example'), 'gone'];
  expect(said(linkResolves, withAction({ against }))[0]).toContain('against[10] names “gone”');
});

test('an id of another collection is none', () => {
  expect(said(linkResolves, withAction({ against: ['authority'] }))).toHaveLength(1);
});

test('an entry that cannot be read exists', () => {
  expect(said(linkResolves, { ...withAction({ against: ['broken'] }), broken: ['platforms/broken'] })).toEqual([]);
});
