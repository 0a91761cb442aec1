/** `npm run check:sweep`: the browser tests over every page, where `npm test` takes every kind of page and a sample. */
process.env['SWEEP'] = 'all';
export { default } from './playwright.config.ts';
