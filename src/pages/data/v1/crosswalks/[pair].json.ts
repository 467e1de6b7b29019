import type { APIRoute } from 'astro';
import { crosswalkPagePairs } from '../../../../domain/crosswalk/crosswalk-derived.ts';
import { crosswalkFile } from '../../../../site/crosswalk-files.ts';
import { getKnowledge } from '../../../../site/knowledge.ts';
import { pageContext } from '../../../../site/page.ts';

export function getStaticPaths() {
  const { kb, reasoning } = getKnowledge();
  return crosswalkPagePairs(kb, reasoning.facts).map(([a, b]) => ({ params: { pair: `${a}--${b}` } }));
}

export const GET: APIRoute = ({ params }) => {
  const [a = '', b = ''] = (params['pair'] ?? '').split('--');
  return new Response(`${JSON.stringify(crosswalkFile(pageContext(undefined), a, b), null, 1)}\n`, {
    headers: { 'content-type': 'application/json' },
  });
};
