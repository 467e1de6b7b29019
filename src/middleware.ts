import { defineMiddleware } from 'astro:middleware';
import { keepNumbersWhole } from './site/whole-numbers.ts';

/** What every page goes through before it is written. */
export const onRequest = defineMiddleware(async (_context, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  return new Response(keepNumbersWhole(await response.text()), response);
});
