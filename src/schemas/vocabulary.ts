import { z } from 'astro/zod';

/** Who a fact is about. `personal`: adults with a personal account. `child`: under 13, managed by a parent. `teen`: 13 to 17. */
export const Audience = z.enum([
  'personal',
  'child',
  'teen',
  'business',
  'education',
  'creator',
  'non-member',
  'signed-out',
  'site-owner',
  'developer',
]);
export type Audience = z.infer<typeof Audience>;

/** What the data is used for. Kinds of use are never merged: refusing one does not refuse another. */
export const Use = z.enum([
  'train-generative-ai',
  'train-other-ai',
  'human-review',
  'personalise',
  'ads-from-ai-chats',
  'license-to-others',
  'share-with-affiliates',
  'scraping-by-others',
]);
export type Use = z.infer<typeof Use>;

/** The kinds of data, a closed list with a plain name each (in `words`). What it leaves out goes into `dataDetail`. */
export const Data = z.enum([
  'profile',
  'public-posts',
  'non-public-posts',
  'comments',
  'reactions',
  'private-messages',
  'group-messages',
  'group-activity',
  'photos-and-videos',
  'voice',
  'calls-and-meetings',
  'ai-chats',
  'ai-outputs',
  'uploaded-files',
  'documents',
  'code',
  'designs',
  'music',
  'email',
  'contacts',
  'search-history',
  'browsing',
  'usage-data',
  'device-data',
  'location',
  'purchases',
  'payment-data',
  'biometric',
  'health-and-fitness',
  'job-applications',
  'company-pages',
  'feedback',
  'account-data',
  'public-web',
]);
export type Data = z.infer<typeof Data>;

/**
 * What happens if the reader does nothing.
 * `on-by-default`: used unless you object. `off-by-default`: used only if you agree. `asked`: you must choose at sign-up.
 * `depends`: on an older setting. `paused`: stopped for now. `no-choice`: used, and no way to refuse. `not-used`: the company
 * says, or it was found, that it is not. `unknown`: nobody says. `disputed`: sources contradict each other.
 */
export const Default = z.enum([
  'on-by-default',
  'off-by-default',
  'asked',
  'depends',
  'paused',
  'no-choice',
  'not-used',
  'unknown',
  'disputed',
]);
export type Default = z.infer<typeof Default>;

/** The computed answer for a region and audience: a default, or `mixed` when products differ. */
export const State = z.enum([...Default.options, 'mixed']);
export type State = z.infer<typeof State>;

/** What a practice rests on: the company says so, its terms allow it, it denies it, or somebody found it. */
export const Basis = z.enum(['stated', 'permitted', 'denied', 'found']);
export type Basis = z.infer<typeof Basis>;

/** How one refuses. `no-way-offered`: there is no switch; the choice then says what is left. */
export const Method = z.enum([
  'setting',
  'form',
  'email',
  'letter',
  'admin-request',
  'robots-txt',
  'delete-content',
  'delete-account',
  'no-way-offered',
]);
export type Method = z.infer<typeof Method>;

/** What a person needs to hand to carry a choice out. */
export const Need = z.enum([
  'sign-in',
  'email',
  'reason',
  'evidence',
  'id-document',
  'admin-rights',
  'paid-plan',
  'parent-account',
  'app',
  'post',
  'link-to-content',
  'website-access',
]);
export type Need = z.infer<typeof Need>;

/** What kind of service a platform is. */
export const Category = z.enum([
  'social-network',
  'ai-assistant',
  'forum',
  'photo-hosting',
  'stock-images',
  'developer-tool',
  'productivity',
  'messaging',
  'creative-tool',
  'search',
  'commerce',
  'blogging',
  'video',
  'music',
  'fitness',
  'voice-assistant',
  'file-sharing',
  'business-software',
  'device',
  'technology-group',
]);
export type Category = z.infer<typeof Category>;

/** Who acted in an event: a regulator or court, the platform itself, or others (press, campaigners, complainants). */
export const Actor = z.enum(['authority', 'platform', 'others']);
export type Actor = z.infer<typeof Actor>;

/** The strength of a claim, best first. Computed from the sources that show it, never typed. */
export type Grade = 'official' | 'reported' | 'weak';
