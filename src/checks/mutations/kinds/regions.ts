import { exchange, type Mutation } from '../mutation.ts';
import { LINKEDIN, SIGNAL } from '../places.ts';

const inAnswer = (id: string, to: string, harm = '', field = /answers\[0\]\.regions/): Mutation => ({
  group: 'regions',
  id,
  file: SIGNAL,
  field,
  harm,
  damage: exchange(SIGNAL, 'regions: [all]\n    audience: [personal]\n    state', `${to}\n    audience: [personal]\n    state`),
});
const kind = (id: string, file: string, field: RegExp, harm: string, damage: Mutation['damage']): Mutation => ({
  group: 'regions',
  id,
  file,
  field,
  harm,
  damage,
});

export const REGIONS: readonly Mutation[] = [
  inAnswer('region-mars', 'regions: [mars]'),
  inAnswer('region-empty', 'regions: []'),
  inAnswer('region-text', 'regions: all'),
  inAnswer('region-EU', 'regions: [EU]'),
  inAnswer('region-gb', 'regions: [gb]'),
  inAnswer('region-upper', 'regions: [EEA]'),
  inAnswer('region-us-CA', 'regions: [us-CA]'),
  inAnswer('region-no', 'regions: [no]'),
  inAnswer('region-row-bare', 'regions: [row]', '', /answers\[0\]\.exceptRegions/),
  inAnswer('region-all-and-more', 'regions: [all, uk]', '', /answers\[0\]\.regions/),
  inAnswer('region-narrowed', 'regions: [eea]', '', /answers/),
  inAnswer('region-except-all', 'regions: [all]\n    exceptRegions: [uk]', '', /answers/),
  inAnswer('region-except-unneeded', 'regions: [eea]\n    exceptRegions: [us]', '', /answers\[0\]\.exceptRegions/),
  inAnswer('region-except-us-ca', 'regions: [all]\n    exceptRegions: [us-ca]', ''),
  inAnswer('region-except-typo', 'regions: [all]\n    exceptRegions: [Uk]', '', /answers\[0\]\.exceptRegions/),
  kind(
    'region-twice',
    LINKEDIN,
    /regions/,
    'text names one place twice',
    exchange(LINKEDIN, 'regions: [eea, ch], sources', 'regions: [eea, ch, ch], sources'),
  ),
  kind(
    'region-us-zz',
    LINKEDIN,
    /regions/,
    'a US state that does not exist',
    exchange(LINKEDIN, 'regions: [eea, ch], sources', 'regions: [us-zz, eea, ch], sources'),
  ),
  kind('overlap', LINKEDIN, /answers/, '', exchange(LINKEDIN, '  - id: uk\n    regions: [uk]', '  - id: uk\n    regions: [uk, eea]')),
  kind(
    'overlap-practices',
    LINKEDIN,
    /practices/,
    '',
    exchange(
      LINKEDIN,
      'regions: [eea, uk, ch]\n    audience: [personal]\n    default: on-by-default',
      'regions: [eea, uk, ch, ca]\n    audience: [personal]\n    default: on-by-default',
    ),
  ),
  inAnswer('region-eea-de', 'regions: [eea-de]', 'a state of the EEA that is none'),
];
