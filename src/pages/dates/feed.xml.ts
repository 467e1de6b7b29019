import type { APIRoute } from 'astro';
import { datesFeed } from '../../site/date-files.ts';
import { pageContext } from '../../site/page.ts';

export const GET: APIRoute = () => new Response(datesFeed(pageContext(undefined)));
