import { z } from 'astro/zod';
import { PageAddress } from './address.ts';
import { Language } from './code.ts';
import { Day, FullDay } from './day.ts';
import { fault } from './fault.ts';
import { Id, Name, Text, Title } from './id.ts';
import { Event, record } from './record.ts';
import { where } from './region.ts';
import { Sources } from './source.ts';
import { Audience, Basis, Category, Data, Default, Method, Need, State, Use } from './vocabulary.ts';

/** The first thing a reader sees for their region and audience. */
export const Answer = z.strictObject({
  id: Id,
  ...where,
  /** For whom. Exactly one answer holds in each region for each audience the entry speaks of. */
  audience: z.array(Audience).min(1),
  /** What the writer believes the state to be. A rule compares it with the state computed from the headline practices. */
  state: State,
  /** One or two plain sentences, under 30 words in all if it can be; 32 at most. */
  answer: Text,
  /** What refusing does not do, or what still happens. One sentence. */
  but: Text,
  sources: Sources,
  checked: FullDay,
});
export type Answer = z.infer<typeof Answer>;

/** One use of one kind of data. A period that has ended is a practice with `until`. */
export const Practice = z.strictObject({
  id: Id,
  /** True when it answers “is what I put there used to build AI?”. The state of a region is computed from these alone. */
  headline: z.boolean().default(false),
  /** Which product of a platform with several; one spelling throughout the entry. */
  product: Name.optional(),
  use: Use,
  /** The row's title, starting with a verb: “Trains AI that writes”. */
  title: Title,
  data: z.array(Data).min(1),
  /** Says in words what the list cannot; shown in its place. Set exceptions a reader would miss in **strong**. */
  dataDetail: Text.optional(),
  /** Data the sources say is left out. */
  excluded: z.array(Data).default([]),
  ...where,
  audience: z.array(Audience).min(1),
  /** The plan, where a source ties it to one. */
  plan: Name.optional(),
  default: Default,
  /** On what it depends. Required when `default` is `depends`. */
  defaultNote: Text.optional(),
  /** Left out only when `default` is `unknown`. */
  basis: Basis.optional(),
  /** Since when. `exact`: it began then. `by`: it was so by then; it began earlier or nobody says. */
  since: z.strictObject({ day: Day, precision: z.enum(['exact', 'by']) }).optional(),
  /** The first day on which it no longer held. */
  until: Day.optional(),
  /** One plain sentence. */
  fact: Text,
  note: Text.optional(),
  /** How long it is kept, where a source says. */
  retention: Text.optional(),
  /** The legal ground the company names. */
  legalBasis: Text.optional(),
  /** For `unknown`: where we looked and when. */
  looked: Text.optional(),
  /** May be empty only for `unknown`. */
  sources: z.array(Id).default([]),
  /** Those of `sources` that show the default there. They decide the evidence grade. */
  defaultSources: z.array(Id).default([]),
  checked: FullDay,
});
export type Practice = z.infer<typeof Practice>;

/** One way to refuse, or the plain word that there is none. */
export const Choice = z.strictObject({
  id: Id,
  /** What to do, starting with a verb: “Switch off AI training”. For `no-way-offered`: what is left to do. */
  title: Title,
  /** Lowest first: the one to do first. */
  order: z.int().positive(),
  /** Other choices of this entry that have to be done as well to refuse the same thing. */
  alsoNeeded: z.array(Id).default([]),
  product: Name.optional(),
  ...where,
  audience: z.array(Audience).min(1),
  method: Method,
  /** The deep link, if a source gives it. */
  url: PageAddress.optional(),
  /** The labels to follow, as the product shows them. */
  path: z.array(Name).default([]),
  /** The exact label of the switch and the position it should end in. */
  toggle: z.strictObject({ label: Name, end: z.enum(['off', 'on']) }).optional(),
  /** When, in which language and where the labels were seen. */
  labelsSeen: z.strictObject({ day: Day, lang: Language, where: z.enum(['web', 'app']) }).optional(),
  /** Paths that led there before; people still search for them. */
  olderPaths: z.array(z.array(Name).min(1)).default([]),
  /** What to do, one action a step; exact words on the screen in backticks. */
  steps: z.array(Text).min(1),
  mobileSteps: z.array(Text).default([]),
  needs: z.array(Need).default([]),
  /** A last day, only where a source gives one. */
  deadline: z.strictObject({ day: Day, text: Text }).optional(),
  /** What it stops, one line each. */
  stops: z.array(Text).min(1, fault('is empty', 'Say what this choice stops.')),
  /** What it does not stop, one line each: training already done, other people's posts, other kinds of AI. */
  doesNotStop: z.array(Text).min(1, fault('is empty', 'Say what this choice does not stop, e.g. training already done.')),
  /** “If you don't see it”: region, age, account type, older path. Required for settings. */
  ifMissing: Text.optional(),
  /** Ids of the practices it answers. */
  answersPractices: z.array(Id).min(1),
  sources: Sources,
  /** Those of `sources` that show path and labels. They decide the evidence grade. */
  pathSources: z.array(Id).default([]),
  checked: FullDay,
});
export type Choice = z.infer<typeof Choice>;

/** `content/platforms/<id>/facts.yaml`: what one platform does with data for AI, and how to refuse. */
export const Platform = z.strictObject({
  ...record,
  name: Name,
  /** Names of its products, as the company spells them. */
  products: z.array(Name).default([]),
  owner: Name,
  category: Category,
  website: PageAddress,
  /** The lead supervisory authority for the EU/EEA, where a source names it. */
  leadAuthority: z.strictObject({ authority: Id, sources: Sources }).optional(),
  /** Who answers for the data, by region. */
  controllers: z.array(z.strictObject({ name: Name, ...where, product: Name.optional(), sources: Sources })).default([]),
  answers: z.array(Answer).min(1),
  practices: z.array(Practice).min(1),
  choices: z.array(Choice).min(1),
  events: z.array(Event).default([]),
});
export type Platform = z.infer<typeof Platform>;
