import type { APIRoute } from 'astro';
import { crosswalkPairs } from '../../../../domain/crosswalk/crosswalk.ts';
import { crosswalkColumns, crosswalkRows } from '../../../../site/crosswalk-files.ts';
import { toCsv } from '../../../../site/csv.ts';
import { getKnowledgeBase } from '../../../../site/knowledge.ts';
import { pageContext } from '../../../../site/page.ts';

export const getStaticPaths = () => crosswalkPairs(getKnowledgeBase()).map(([a, b]) => ({ params: { pair: `${a}--${b}` } }));

export const GET: APIRoute = ({ params }) => {
  const [a = '', b = ''] = (params['pair'] ?? '').split('--');
  const page = pageContext(undefined);
  return new Response(toCsv(crosswalkColumns, crosswalkRows(page, a, b)), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};
