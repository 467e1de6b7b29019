import type { APIRoute } from 'astro';
import { datesCalendar } from '../../site/date-files.ts';
import { pageContext } from '../../site/page.ts';

export const GET: APIRoute = () =>
  new Response(datesCalendar(pageContext(undefined)), { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
