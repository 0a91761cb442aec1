import type { ActionKind, ActionStatus } from '../schemas/action.ts';
import type { ReaderRegion } from '../schemas/region.ts';
import type { SourceKind } from '../schemas/source.ts';
import type { Audience, Basis, Category, Data, Grade, Method, Need, State, Use } from '../schemas/vocabulary.ts';
import type { COUNTRIES } from '../schemas/region.ts';

type Place = (typeof COUNTRIES)[number] | 'row';

const regions: Readonly<Record<Place, string>> = {
  eea: 'EU/EEA', uk: 'United Kingdom', ch: 'Switzerland', us: 'United States', ca: 'Canada', br: 'Brazil', cn: 'China', hk: 'Hong Kong',
  id: 'Indonesia', il: 'Israel', in: 'India', jp: 'Japan', kr: 'South Korea', ng: 'Nigeria', nz: 'New Zealand', au: 'Australia',
  vn: 'Vietnam', row: 'Other countries',
};

/** As it stands in a sentence: “in the United Kingdom”. */
const inRegions: Readonly<Record<Place, string>> = {
  ...regions, eea: 'the EU/EEA', uk: 'the United Kingdom', us: 'the United States', row: 'a country not listed here',
};

const isPlace = (region: string): region is Place => Object.hasOwn(regions, region);

/** Every word of the interface. Other languages satisfy its type. */
export const en = {
  /** Name of a region; a state shows its country. */
  region: (region: ReaderRegion): string => (isPlace(region) ? regions[region] : regionOfState(region, regions)),
  inRegion: (region: ReaderRegion): string => (isPlace(region) ? inRegions[region] : regionOfState(region, regions)),
  state: {
    'on-by-default': 'On unless you switch it off', mixed: 'Differs by product', 'off-by-default': 'Off unless you agree', asked: 'You are asked',
    depends: 'Depends on an older setting', paused: 'Paused', 'no-choice': 'No choice', 'not-used': 'Not used', disputed: 'Sources disagree',
    unknown: 'Unknown',
  } satisfies Record<State, string>,
  stateShort: {
    'on-by-default': 'On', mixed: 'Differs', 'off-by-default': 'Off', asked: 'Asked', depends: 'Depends', paused: 'Paused', 'no-choice': 'No choice',
    'not-used': 'Not used', disputed: 'Disputed', unknown: 'Unknown',
  } satisfies Record<State, string>,
  stateMeaning: {
    'on-by-default': 'Used by default; you can refuse.', mixed: 'Some of it is used, some not, or by different rules.',
    'off-by-default': 'Used only if you say yes.', asked: 'You must say yes or no when you sign up.', depends: 'Used or not, by what you chose earlier.',
    paused: 'Stopped for now; it may start again.', 'no-choice': 'Used, and no switch where you live.', 'not-used': 'The company says it does not.',
    disputed: 'We show both sides.', unknown: 'Nobody says, or we found nothing.',
  } satisfies Record<State, string>,
  /** Not used, and who says so. */
  notUsedSays: (name: string): string => `Not used, says ${name}`,
  audience: {
    personal: 'personal accounts, 18 and over', child: 'children under 13', teen: 'under-18s', business: 'work accounts', education: 'school and university accounts',
    creator: 'creators', 'non-member': 'people without an account', 'signed-out': 'people who are not signed in', 'site-owner': 'website owners', developer: 'developers',
  } satisfies Record<Audience, string>,
  use: {
    'train-generative-ai': 'Training AI that generates', 'train-other-ai': 'Training other AI', 'human-review': 'Reading by people', personalise: 'Personalising',
    'ads-from-ai-chats': 'Advertising from AI chats', 'license-to-others': 'Licensing to other companies', 'share-with-affiliates': 'Sharing inside the group',
    'scraping-by-others': 'Collection by outsiders',
  } satisfies Record<Use, string>,
  data: {
    profile: 'profile', 'public-posts': 'public posts', 'non-public-posts': 'posts that are not public', comments: 'comments', reactions: 'likes and reactions',
    'private-messages': 'private messages', 'group-messages': 'group messages', 'group-activity': 'group activity', 'photos-and-videos': 'photos and videos', voice: 'voice',
    'calls-and-meetings': 'calls and meetings', 'ai-chats': 'chats with AI', 'ai-outputs': 'AI answers', 'uploaded-files': 'uploaded files', documents: 'documents', code: 'code',
    designs: 'designs', music: 'music', email: 'e-mail', contacts: 'contacts', 'search-history': 'search history', browsing: 'pages you visit', 'usage-data': 'how you use it',
    'device-data': 'device data', location: 'location', purchases: 'purchases', 'payment-data': 'payment data', biometric: 'face and body measurements',
    'health-and-fitness': 'health and fitness', 'job-applications': 'job applications', 'company-pages': 'company pages', feedback: 'feedback', 'account-data': 'account data',
    'public-web': 'the public web',
  } satisfies Record<Data, string>,
  basis: { stated: 'It says so', permitted: 'Its terms allow it; use not shown', denied: 'It says it does not', found: 'Found by others' } satisfies Record<Basis, string>,
  method: {
    setting: 'A setting', form: 'A form', email: 'An e-mail', letter: 'A letter', 'admin-request': 'Through your administrator', 'robots-txt': 'A file on your website',
    'delete-content': 'Deleting', 'delete-account': 'Deleting the account', 'no-way-offered': 'No switch is offered',
  } satisfies Record<Method, string>,
  methodShort: {
    setting: 'Switch', form: 'Form', email: 'E-mail', letter: 'Letter', 'admin-request': 'Administrator', 'robots-txt': 'robots.txt', 'delete-content': 'Delete',
    'delete-account': 'Delete account', 'no-way-offered': 'No switch',
  } satisfies Record<Method, string>,
  /** What the one strong button says. */
  methodAct: {
    setting: 'Switch it off', form: 'Object', email: 'Object by e-mail', letter: 'Object by letter', 'admin-request': 'Ask your administrator', 'robots-txt': 'Block it on your site',
    'delete-content': 'Delete it', 'delete-account': 'Delete the account', 'no-way-offered': 'What is left to do',
  } satisfies Record<Method, string>,
  methodOpen: {
    setting: 'Open the setting', form: 'Open the form', email: 'Open the page', letter: 'Open the page', 'admin-request': 'Open the page', 'robots-txt': 'Open the page',
    'delete-content': 'Open the page', 'delete-account': 'Open the page', 'no-way-offered': 'Open the page',
  } satisfies Record<Method, string>,
  need: {
    'sign-in': 'to be signed in', email: 'an e-mail address', reason: 'a reason', evidence: 'proof', 'id-document': 'an identity document', 'admin-rights': 'administrator rights',
    'paid-plan': 'a paid plan', 'parent-account': 'the parent’s account', app: 'the app', post: 'a stamp', 'link-to-content': 'a link to the content', 'website-access': 'access to your website',
  } satisfies Record<Need, string>,
  category: {
    'social-network': 'Social network', 'ai-assistant': 'AI assistant', forum: 'Forum', 'photo-hosting': 'Photo hosting', 'stock-images': 'Stock images', 'developer-tool': 'Developer tool',
    productivity: 'Office and notes', messaging: 'Messaging', 'creative-tool': 'Creative tool', search: 'Search', commerce: 'Shopping', blogging: 'Blogging', video: 'Video', music: 'Music',
    fitness: 'Fitness', 'voice-assistant': 'Voice assistant', 'file-sharing': 'File sharing', 'business-software': 'Business software', device: 'Device', 'technology-group': 'Software and services',
  } satisfies Record<Category, string>,
  grade: { official: 'Official page', reported: 'Press or NGO', weak: 'One weak source' } satisfies Record<Grade, string>,
  gradeMeaning: {
    official: 'The company’s, regulator’s or court’s own text, which we read.', reported: 'Press, campaigners or law firms; or an official text known only by quotation.',
    weak: 'Blogs or reference sites alone. Treat it with care.',
  } satisfies Record<Grade, string>,
  sourceKind: { official: 'Official', press: 'Press', ngo: 'NGO', 'law-firm': 'Law firm', reference: 'Reference', blog: 'Blog' } satisfies Record<SourceKind, string>,
  actionKind: {
    complaint: 'Complaint', inquiry: 'Inquiry', investigation: 'Investigation', undertaking: 'Undertaking', 'court-order': 'Court order', fine: 'Fine', reprimand: 'Reprimand',
    statement: 'Statement', guidance: 'Guidance', opinion: 'Opinion', ban: 'Ban', settlement: 'Settlement', consultation: 'Consultation', legislation: 'Law', lawsuit: 'Lawsuit',
  } satisfies Record<ActionKind, string>,
  actionKindMeaning: {
    complaint: 'somebody asks an authority to act', inquiry: 'an authority examines', investigation: 'an authority examines', undertaking: 'a promise made to an authority or court',
    'court-order': 'a court commands', fine: 'money to be paid', reprimand: 'a formal rebuke', statement: 'an authority says where it stands', guidance: 'how an authority reads the law',
    opinion: 'how an authority reads the law', ban: 'a use is forbidden', settlement: 'both sides agree', consultation: 'an authority asks for views', legislation: 'a law made or changed',
    lawsuit: 'one side sues the other',
  } satisfies Record<ActionKind, string>,
  status: {
    open: 'Open', 'in-force': 'In force', closed: 'Closed', settled: 'Settled', paused: 'Paused', appealed: 'Under appeal', annulled: 'Annulled', rejected: 'Rejected',
    superseded: 'Replaced', 'not-applicable': 'Does not apply', unknown: 'Not known',
  } satisfies Record<ActionStatus, string>,
  nature: { regulator: 'Regulator', court: 'Court', campaigner: 'Campaigner', legislator: 'Legislator' },
  standing: { imposed: 'imposed', 'under-appeal': 'under appeal', annulled: 'annulled', paid: 'paid', unknown: 'whether paid is not known' },
  country: (code: string): string => (code === 'eea' ? 'EU/EEA' : isPlace(code) ? regions[code] : (new Intl.DisplayNames('en-GB', { type: 'region' }).of(code.toUpperCase()) ?? code)),
  undated: 'no date',
};

function regionOfState(region: string, names: Readonly<Record<Place, string>>): string {
  const [country = region, state = ''] = region.split('-');
  return isPlace(country) ? `${names[country]} (${state.toUpperCase()})` : region;
}

export type Words = typeof en;
