import type { APIRoute } from 'astro';
import { agendaMarkdown } from '../../site/agenda-files.ts';
import { pageContext } from '../../site/page.ts';

export const GET: APIRoute = () =>
  new Response(agendaMarkdown(pageContext(undefined)), { headers: { 'content-type': 'text/markdown; charset=utf-8' } });
