import { defineMiddleware } from 'astro:middleware';
import { lookIntoLibrary } from './catalogue/load.ts';
import { mattersWhileWriting } from './rules/index.ts';
import { sayProblems } from './rules/rule.ts';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** What a preview shows of a page that cannot be drawn at all. */
function insteadOf(path: string, reason: string, problems: readonly string[]): Response {
  const escape = (text: string): string => text.replaceAll(/[&<>]/g, (mark) => ESCAPES[mark] ?? '');
  const list = problems.map((problem) => `<li>${escape(problem)}</li>`).join('');
  const body = `<!doctype html><html lang="en"><title>Cannot be drawn: ${escape(path)}</title><h1>${escape(path)} cannot be drawn</h1><p>${escape(reason)}</p><ol>${list}</ol></html>`;
  return new Response(body, { status: 500, headers: { 'content-type': 'text/html; charset=utf-8' } });
}

/**
 * Puts what is wrong with the content at the head of each page of a preview, which is drawn all the same; where that fails, the reason
 * stands in place of that one page. Does nothing in a build.
 */
export const onRequest = defineMiddleware(async ({ locals, url }, next) => {
  if (!import.meta.env.DEV) return next();
  locals.problems = sayProblems(lookIntoLibrary().problems.filter(mattersWhileWriting));
  try {
    const response = await next();
    if (response.headers.get('content-type')?.startsWith('text/html') !== true) return response;
    // A page fails while it is streamed, so it is read to its end here.
    return new Response(await response.text(), response);
  } catch (error) {
    return insteadOf(url.pathname, error instanceof Error ? error.message : String(error), locals.problems);
  }
});
