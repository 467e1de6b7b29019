import { defineMiddleware } from 'astro:middleware';
import { isLive } from './site/built-for.ts';
import { keepNumbersWhole } from './site/whole-numbers.ts';

/** What a page goes through before it is shown while the site is edited; a build does so when it takes the page in. */
export const onRequest = defineMiddleware(async (_context, next) => {
  const response = await next();
  if (!isLive || !response.headers.get('content-type')?.startsWith('text/html')) return response;
  return new Response(keepNumbersWhole(await response.text()), response);
});
