/** Follows every link and anchor between the built pages. Other sites are left alone: a check must not depend on them. */
import { globSync } from 'node:fs';
import { LinkChecker, LinkState } from 'linkinator';
import { SITE } from '../site.ts';

const pages = globSync('dist/**/*.html').map((file) => file.replaceAll('\\', '/').replace(/^dist\//, ''));
const result = await new LinkChecker().check({
  path: pages,
  serverRoot: 'dist',
  checkFragments: true,
  concurrency: 20,
  // Other hosts, and our own public address, which is not live.
  linksToSkip: (link) => Promise.resolve(/^https?:/.test(link) && !/^http:\/\/(localhost|127\.0\.0\.1)[:/]/.test(link)),
});
const followed = result.links.filter(({ state }) => state !== LinkState.SKIPPED);
const broken = followed.filter(({ state }) => state === LinkState.BROKEN);
for (const { parent, url } of broken)
  console.error(`${parent ?? '?'} links to ${url}, and there is nothing. Correct the link or the anchor.`);
console.log(`${pages.length} pages of ${SITE.name}, ${followed.length} links followed, ${broken.length} broken`);
process.exitCode = broken.length > 0 || followed.length < pages.length ? 1 : 0;
