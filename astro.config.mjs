import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import browserslistToEsbuild from 'browserslist-to-esbuild';
import { defineConfig } from 'astro/config';
import { readGlossary } from './src/catalogue/read-records.ts';
import { contentReload } from './src/integrations/content-reload.ts';
import { printables } from './src/integrations/printables.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { wholeSite } from './src/integrations/whole-site.ts';
import { FEATURES } from './src/markdown/features.ts';
import { termLinks } from './src/markdown/term-links.ts';
import { SITE } from './src/site.ts';

/** The browsers to be served stand in package.json. */
const BROWSERS = browserslistToEsbuild();

export default defineConfig({
  site: SITE.url,
  base: SITE.base,
  trailingSlash: 'always',
  // The same place as `npm run serve`, so that each notices the other.
  server: { host: '127.0.0.1', port: SITE.port },
  // One file for all pages, so that a reader who opens a second page has it already.
  build: { format: 'directory', inlineStylesheets: 'never' },
  markdown: { syntaxHighlight: false, processor: satteri({ features: FEATURES, mdastPlugins: [termLinks(readGlossary(process.cwd()))] }) },
  integrations: [wholeSite(), mdx(), sitemap(), printables(), searchIndex(), contentReload()],
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "base-uri 'none'",
        "form-action 'self'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "worker-src 'self'",
        "manifest-src 'self'",
      ],
      // Pagefind is WebAssembly.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
  vite: {
    plugins: [
      // Tailwind would optimise for browsers of its own choice.
      tailwindcss({ optimize: false }),
      // Astro leaves its scripts as new as they were written, whatever `build.target` says.
      { name: 'browsers', configEnvironment: (name) => (name === 'client' ? { build: { target: BROWSERS } } : undefined) },
    ],
    build: {
      cssTarget: BROWSERS,
      // Nothing is inlined: the security policy allows files of our own, not data addresses.
      assetsInlineLimit: 0,
      // Numbers that several scripts share are written into each: no file, and no request, for one number.
      rolldownOptions: { checks: { moduleLevelDirective: false }, optimization: { inlineConst: true } },
    },
  },
});
