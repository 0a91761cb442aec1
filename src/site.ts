/** What the whole site knows of itself. The only reader of the environment. */
const { env } = process;

/** Languages by their codes, the first at the root. */
const languages: readonly string[] = ['en'];

export const SITE = {
  name: 'Opt-Out Atlas',
  /** The public address. Undecided: the default is a reserved name. */
  url: env['SITE_URL'] || 'https://opt-out-atlas.example',
  /** The folder it is served from, with a slash at both ends. */
  base: `/${(env['BASE_PATH'] ?? '').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/'),
  /** Where mistakes can be reported. Unset: the links are left out. */
  contact: env['CONTACT_EMAIL'] || undefined,
  repository: env['REPO_URL'] || undefined,
  /** Whether PDFs are made; `PDF=off` leaves them out. */
  pdf: env['PDF'] !== 'off',
  languages,
};

/** The day of this build, `YYYY-MM-DD`: `BUILD_DATE`, else the day in UTC. Nothing else asks the clock. */
export const TODAY: string = env['BUILD_DATE'] || new Date().toISOString().slice(0, 10);
