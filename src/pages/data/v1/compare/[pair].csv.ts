import type { APIRoute } from 'astro';
import { countryPairs } from '../../../../domain/policy/country-pairs.ts';
import { compareColumns, compareRows } from '../../../../site/compare-files.ts';
import { toCsv } from '../../../../site/csv.ts';
import { getKnowledgeBase } from '../../../../site/knowledge.ts';
import { pageContext } from '../../../../site/page.ts';

export const getStaticPaths = () =>
  countryPairs(getKnowledgeBase()).map(([first, second]) => ({ params: { pair: `${first.id}--${second.id}` } }));

export const GET: APIRoute = ({ params }) => {
  const [first = '', second = ''] = (params['pair'] ?? '').split('--');
  const rows = compareRows(pageContext(undefined), first, second);
  return new Response(toCsv(compareColumns, rows), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};
