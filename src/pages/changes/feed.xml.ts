import type { APIRoute } from 'astro';
import { feedOfAll } from '../../site/feeds.ts';
import { pageContext } from '../../site/page.ts';

export const GET: APIRoute = () => new Response(feedOfAll(pageContext(undefined)));
