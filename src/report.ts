import { UNDECIDED } from './site.ts';

/** What is known of the site for reports. */
interface Reached {
  /** The public address, without a slash at its end. */
  readonly url: string;
  readonly contact: string | undefined;
  readonly repository: string | undefined;
}

/**
 * Where a reader reports a mistake on a page: a mail that names the page, else a new issue of the repository; nothing where neither
 * is set.
 */
export function reportAddress({ url, contact, repository }: Reached, path: string): string | undefined {
  const page = new URL(path, url).href;
  const [title, text] = [`Mistake on ${path}`, `${page}\n\nWhat is wrong, and where it can be read:\n`];
  const query = (values: Readonly<Record<string, string>>): string =>
    Object.entries(values)
      .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
      .join('&');
  if (contact) return `mailto:${contact}?${query({ subject: title, body: text })}`;
  if (repository) return `${repository.replace(/\/$/, '')}/issues/new?${query({ title, body: text })}`;
  return undefined;
}

/** What a builder is told of a site that goes public with no way to reach its editors; nothing where there is one. */
export function unreachable({ url, contact, repository }: Reached): string | undefined {
  if (url === UNDECIDED || contact || repository) return undefined;
  return 'Readers cannot report a mistake: set CONTACT_EMAIL or REPO_URL.';
}
