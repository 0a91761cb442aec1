import { z } from 'astro/zod';
import { wrongAddress } from './schemas/address.ts';
import { FullDay } from './schemas/day.ts';

const EXAMPLE_HOST = 'https://example.org';

/** Whether a browser opens it as it is written: `new URL` also takes spaces, backslashes and too few slashes, and mends them. */
function isSite(text: string): boolean {
  return /^https?:\/\/[^/@\\\s]+(\/[^\\\s]*)?$/.test(text) && URL.canParse(text);
}

/** A host alone, with or without a slash behind it. What is wrong is said one thing at a time. */
const SiteUrl = z
  .string()
  .refine((text) => /^https?:\/\//.test(text), {
    error: `does not begin with https:// or http://. Write scheme and host, such as ${EXAMPLE_HOST}.`,
    abort: true,
  })
  .refine((text) => isSite(text), {
    error: `is not the address of a site. Write scheme and host, such as ${EXAMPLE_HOST}.`,
    abort: true,
  })
  .refine((text) => !/[?#]/.test(text), { error: `has more than a host. Write scheme and host, such as ${EXAMPLE_HOST}.`, abort: true })
  .refine((text) => new URL(text).pathname === '/', {
    error: ({ input }) => {
      const { origin, pathname } = new URL(String(input));
      return `has a folder behind the host. Write SITE_URL=${origin} and BASE_PATH=${pathname}.`;
    },
    abort: true,
  })
  .transform((text) => new URL(text).origin);

/** Folders, with or without a slash at each end; read as a path with both. */
const BasePath = z
  .string()
  .refine((text) => /^\/?([\w.~-]+\/)*([\w.~-]+)?$/.test(text) && !text.split('/').some((part) => /^\.\.?$/.test(part)), {
    error: 'is not a path. Write folders of letters, digits and . _ ~ - alone, such as atlas; the host stands in SITE_URL.',
    abort: true,
  })
  .transform((text) => `/${text.replace(/^\/|\/$/g, '')}/`.replace('//', '/'));

const Port = z
  .string()
  .refine((text) => /^[1-9]\d{0,4}$/.test(text) && Number(text) < 65_536, {
    error: 'is not a port. Write a number from 1 to 65535, such as 4321.',
  })
  .transform(Number);

/** What each variable may be; all may be unset. The messages go on after “NAME=value”. */
const Environment = z.object({
  BUILD_DATE: z
    .string()
    .refine((text) => FullDay.safeParse(text).success, {
      error: 'is not a day of this atlas, which began in 2026. Write a whole day that exists as YYYY-MM-DD, such as 2026-11-30.',
    })
    .optional(),
  SITE_URL: SiteUrl.optional(),
  BASE_PATH: BasePath.optional(),
  CONTACT_EMAIL: z.email({ error: 'is not an e-mail address. Write one alone, such as atlas@example.org.' }).optional(),
  REPO_URL: z
    .string()
    .refine((text) => wrongAddress(text) === undefined, {
      error: `is not the address of a repository. Write one that begins with https://, such as ${EXAMPLE_HOST}/atlas.`,
    })
    .optional(),
  PORT: Port.optional(),
  PDF: z.enum(['on', 'off'], { error: 'is neither on nor off. Write PDF=off to leave the PDFs out, or nothing to make them.' }).optional(),
});
export type Environment = Readonly<z.infer<typeof Environment>>;

/** A value as it fits in one line. */
function show(value: string | undefined): string {
  const text = JSON.stringify(value ?? '').slice(1, -1);
  return text.length > 100 ? `${text.slice(0, 100)}…` : text;
}

/** Reads what the environment decides, or says in a line for each variable what is wrong with it. An empty variable is unset. */
export function readEnvironment(
  env: Readonly<Record<string, string | undefined>>,
): { values: Environment } | { problems: readonly string[] } {
  const given = Object.fromEntries(Object.keys(Environment.shape).map((name) => [name, env[name] || undefined]));
  const read = Environment.safeParse(given);
  if (read.success) return { values: read.data };
  return { problems: read.error.issues.map(({ path: [name], message }) => `${String(name)}=${show(env[String(name)])} ${message}`) };
}
