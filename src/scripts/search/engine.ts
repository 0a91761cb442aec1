import { isNamedList } from '../../search/named-list.ts';
import { lexiconOf, type Lexicon, type Named } from '../../search/names.ts';
import { namesThatBegin, planSearch, type Plan } from '../../search/plan.ts';

/** One line of results. */
export interface Hit {
  readonly entry: Named | undefined;
  readonly title: string;
  readonly href: string;
  /** The query names this page. */
  readonly card: boolean;
  /** Text around the words found, with `<mark>`; only from the full text. */
  readonly excerpt?: string;
  /** The part of the page that fits best. */
  readonly part?: { readonly title: string; readonly href: string };
}

export interface Found {
  readonly hits: readonly Hit[];
  readonly plan: Plan;
  /** Whether a name begins with what was typed so far. */
  readonly begun?: boolean;
  /** Whether a part of the full text did not come. */
  readonly incomplete?: boolean;
}

/** What a reader narrows the results to; an empty text means any. */
export type Filters = Readonly<Record<'kind' | 'platform' | 'authority' | 'state' | 'year', string>>;

interface Fragment {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: { readonly title?: string };
  readonly sub_results?: readonly { readonly title: string; readonly url: string }[];
}
/** A page as the full text knows it, with how well it fits. */
interface Text {
  readonly fragment: Fragment;
  readonly score: number;
}
interface Result {
  readonly score: number;
  data(): Promise<Fragment>;
}
interface Pagefind {
  init(): Promise<void>;
  options(options: object): Promise<void>;
  search(query: string): Promise<{ readonly results: readonly Result[] } | null>;
}

function isPagefind(module: unknown): module is Pagefind {
  return typeof module === 'object' && module !== null && 'search' in module && 'init' in module;
}

/** How many fragments of the full text are fetched: each is a file. */
const FETCHED = 8;
/** A page that only the full text knows counts less than one the query speaks of by name. */
const FULL_TEXT = 0.35;
/** A named page this much weaker than the best is no card. */
const CARD = 0.6;

export interface Engine {
  readonly lexicon: Lexicon;
  /** Answers from names alone: no request. */
  plain(query: string, asTyped?: boolean): Found;
  /** The same while one types: names that begin so come first. For the list under the field. */
  suggest(query: string): Found;
  /** Answers from names and full text. Fails when the full text cannot be had. */
  search(query: string, asTyped?: boolean): Promise<Found>;
}

/** Where things stand: `/` or the folder the site is served from. */
export interface Place {
  readonly base: string;
  readonly names: string;
  readonly pagefind: string;
}

/** Fetches what the search knows. Fails when a file cannot be had, so that the page can say so. */
export async function loadEngine(place: Place): Promise<Engine> {
  const response = await fetch(place.names);
  if (!response.ok) throw new Error(`${place.names}: ${response.status}`);
  const entries: unknown = await response.json();
  if (!isNamedList(entries)) throw new Error(`${place.names} is not what it should be.`);
  const lexicon = lexiconOf(entries);
  const byHref = new Map(entries.map((entry) => [href(entry.address), entry]));
  let pagefind: Promise<Pagefind> | undefined;

  function href(address: string): string {
    return place.base.replace(/\/$/, '') + address;
  }
  async function fullText(): Promise<Pagefind> {
    const module: unknown = await import(/* @vite-ignore */ place.pagefind);
    if (!isPagefind(module)) throw new Error('The search index is not what it should be.');
    await module.options({ ranking: { termFrequency: 0.6, pageLength: 0.4, termSaturation: 1.2, metaWeights: { title: 8, aliases: 6 } } });
    await module.init();
    return module;
  }
  const named = (plan: Plan): Hit[] => {
    const best = plan.ranked[0]?.score ?? 0;
    return plan.ranked.map(({ entry, score, named: isNamed }) => ({
      entry,
      title: entry.title,
      href: href(entry.address),
      card: isNamed && score >= CARD * best,
    }));
  };

  /** All words together; where no page has them all, each by itself, rare ones counting more. Pages whose text does not come are left out. */
  async function ask(words: readonly string[]): Promise<{ readonly texts: readonly Text[]; readonly incomplete: boolean }> {
    pagefind ??= fullText();
    const index = await pagefind;
    const texts = new Map<string, Text>();
    let incomplete = false;
    const add = async (results: readonly Result[], rare: number): Promise<void> => {
      const parts = await Promise.allSettled(results.slice(0, FETCHED).map(async (result) => ({ result, fragment: await result.data() })));
      for (const part of parts) {
        if (part.status === 'rejected') {
          incomplete = true;
          continue;
        }
        const { result, fragment } = part.value;
        texts.set(fragment.url, { fragment, score: (texts.get(fragment.url)?.score ?? 0) + result.score * rare });
      }
    };
    const together = (await index.search(words.join(' ')))?.results ?? [];
    if (together.length > 0) await add(together, 1);
    else
      for (const word of words) {
        const found = (await index.search(word))?.results ?? [];
        if (found.length > 0) await add(found, 1 / Math.log(2 + found.length));
      }
    return { texts: [...texts.values()].sort((a, b) => b.score - a.score).slice(0, FETCHED), incomplete };
  }

  return {
    lexicon,
    plain(query, asTyped = false) {
      const plan = planSearch(query, lexicon, asTyped);
      return { plan, hits: named(plan).slice(0, FETCHED) };
    },
    suggest(query) {
      const plan = planSearch(query, lexicon);
      const begun = namesThatBegin(query, lexicon).map((entry): Hit => ({
        entry,
        title: entry.title,
        href: href(entry.address),
        card: true,
      }));
      const others = named(plan).filter((hit) => !begun.some((first) => first.href === hit.href));
      return { plan, hits: [...begun, ...others], begun: begun.length > 0 };
    },
    async search(query, asTyped = false) {
      const plan = planSearch(query, lexicon, asTyped);
      const { texts, incomplete } = plan.words.length > 0 ? await ask(plan.words) : { texts: [], incomplete: false };
      const bestText = texts[0]?.score ?? 1;
      const bestName = plan.ranked[0]?.score ?? 1;
      const scores = new Map<string, { hit: Hit; score: number }>();
      for (const [index, hit] of named(plan).entries()) {
        const score = (plan.ranked[index]?.score ?? 0) / bestName;
        if (score > 0.2) scores.set(hit.href, { hit, score });
      }
      for (const { fragment, score } of texts) {
        const known = scores.get(fragment.url);
        const part = fragment.sub_results?.find(({ url }) => url !== fragment.url);
        const hit: Hit = {
          ...(known?.hit ?? {
            entry: byHref.get(fragment.url),
            title: fragment.meta.title ?? fragment.url,
            href: fragment.url,
            card: false,
          }),
          excerpt: fragment.excerpt,
          ...(part && { part: { title: part.title, href: part.url } }),
        };
        scores.set(fragment.url, { hit, score: (known?.score ?? 0) + (FULL_TEXT * score) / bestText });
      }
      const hits = [...scores.values()].sort((a, b) => Number(b.hit.card) - Number(a.hit.card) || b.score - a.score).map(({ hit }) => hit);
      return { plan, hits, incomplete };
    },
  };
}

/** Whether a line passes the filters, for a reader's region. */
export function passes({ entry }: Hit, filters: Filters, region: string | undefined): boolean {
  const { kind, platform, authority, state, year } = filters;
  if (kind && entry?.kind !== kind) return false;
  if (platform && !(entry?.kind === 'platforms' ? entry.id === platform : entry?.on?.includes(platform))) return false;
  if (authority && !(entry?.kind === 'authorities' ? entry.id === authority : entry?.by?.includes(authority))) return false;
  if (state && !(region === undefined ? Object.values(entry?.states ?? {}).includes(state) : entry?.states?.[region] === state))
    return false;
  return !year || entry?.year === year;
}
