/** The search page: asks Pagefind, once its index is loaded, and shows what it finds. Nothing is sent anywhere. */
interface Hit {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: { readonly title?: string };
}
interface Pagefind {
  init(): Promise<void>;
  search(query: string): Promise<{ readonly results: readonly { data(): Promise<Hit> }[] } | null>;
}

const SHOWN = 12;
const list = document.querySelector<HTMLOListElement>('[data-search-results]');
const report = document.querySelector<HTMLElement>('[data-search-status]');
const field = document.querySelector<HTMLInputElement>('#q');

function isPagefind(module: unknown): module is Pagefind {
  return typeof module === 'object' && module !== null && 'search' in module && 'init' in module;
}

/** An excerpt holds nothing but text and <mark>; anything else is taken as text. */
function setExcerpt(target: HTMLElement, excerpt: string): void {
  const parsed = new DOMParser().parseFromString(excerpt, 'text/html').body;
  for (const node of parsed.childNodes) {
    const mark = node.nodeName === 'MARK' ? document.createElement('mark') : undefined;
    if (mark) mark.textContent = node.textContent;
    target.append(mark ?? node.textContent ?? '');
  }
}

function item(hit: Hit): HTMLLIElement {
  const entry = document.createElement('li');
  const title = document.createElement('a');
  const excerpt = document.createElement('p');
  title.href = hit.url;
  title.textContent = hit.meta.title ?? hit.url;
  setExcerpt(excerpt, hit.excerpt);
  entry.append(title, excerpt);
  return entry;
}

async function run(query: string): Promise<void> {
  if (!list || !report) return;
  const address = list.dataset['bundle'] ?? '';
  const module: unknown = await import(/* @vite-ignore */ address);
  if (!isPagefind(module)) throw new Error('The search index is not what it should be.');
  await module.init();
  const found = await module.search(query);
  const hits = await Promise.all((found?.results ?? []).slice(0, SHOWN).map((result) => result.data()));
  list.replaceChildren(...hits.map(item));
  const total = found?.results.length ?? 0;
  report.textContent =
    total === 0 ? `Nothing found for “${query}”. All pages are listed below.` : `${total} ${total === 1 ? 'page' : 'pages'} for “${query}”`;
}

const query = new URLSearchParams(location.search).get('q')?.trim() ?? '';
if (field) field.value = query;
if (query && report) {
  report.textContent = 'Searching…';
  run(query).catch(() => {
    report.textContent = 'The search index could not be loaded. All pages are listed below.';
  });
}
