/** What the whole site knows of itself. Nothing else that is built or served reads the environment. */
import { readEnvironment } from './environment.ts';

const read = readEnvironment(process.env);
if ('problems' in read) {
  for (const problem of read.problems) console.error(problem);
  process.exit(1);
}
const { values } = read;

/** Languages by their codes, the first at the root. */
const languages: readonly string[] = ['en'];

/** The public address while none is decided: a reserved name. */
export const UNDECIDED = 'https://opt-out-atlas.example';

export const SITE = {
  name: 'Opt-Out Atlas',
  /** The public address. */
  url: values.SITE_URL ?? UNDECIDED,
  /** The folder it is served from, with a slash at both ends. */
  base: values.BASE_PATH ?? '/',
  /** Where mistakes can be reported. Unset: the links are left out. */
  contact: values.CONTACT_EMAIL,
  repository: values.REPO_URL,
  /** Whether PDFs are made; `PDF=off` leaves them out. */
  pdf: values.PDF !== 'off',
  /** Where the preview and the finished site are served on this machine. */
  port: values.PORT ?? 4321,
  languages,
};

/** The day of this build, `YYYY-MM-DD`: `BUILD_DATE`, else the day in UTC. Nothing else asks the clock. */
export const TODAY: string = values.BUILD_DATE ?? new Date().toISOString().slice(0, 10);
