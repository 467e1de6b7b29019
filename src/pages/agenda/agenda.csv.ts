import type { APIRoute } from 'astro';
import { agendaCsv } from '../../site/agenda-files.ts';
import { pageContext } from '../../site/page.ts';

export const GET: APIRoute = () =>
  new Response(agendaCsv(pageContext(undefined)), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
