/** The files that most kinds of damage are done to. A kind that no longer finds its passage there says so. */
export const SIGNAL = 'content/platforms/signal/facts.yaml';
export const SIGNAL_ARTICLE = 'content/platforms/signal/en.mdx';
export const ZOOM = 'content/platforms/zoom/facts.yaml';
export const ZOOM_ARTICLE = 'content/platforms/zoom/en.mdx';
export const LINKEDIN = 'content/platforms/linkedin/facts.yaml';
export const ICO_CASE = 'content/actions/ico-linkedin-2024/facts.yaml';
export const ICO = 'content/authorities/ico/facts.yaml';
export const COMPLAINING = 'content/guides/complain/facts.yaml';
export const EVENING = 'content/guides/one-evening/facts.yaml';
export const INMAIL = 'content/claims/linkedin-inmail/facts.yaml';
export const CALENDAR = 'content/calendar.yaml';
export const GLOSSARY = 'content/glossary.yaml';
export const RETIRED = 'content/retired.yaml';
export const IDS = 'content/ids.txt';
export const EDITIONS = 'content/editions.json';

/** A day that lies ahead of every build. */
export const FUTURE = '2099-01-01';
