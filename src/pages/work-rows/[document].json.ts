import type { APIRoute } from 'astro';
import { workBases, workPossessions } from '../../domain/work/bases.ts';
import { workData } from '../../domain/work/work-data.ts';
import { getKnowledge } from '../../site/knowledge.ts';

export function getStaticPaths() {
  const { kb } = getKnowledge();
  const documents = new Set([...workBases(kb), ...workPossessions(kb)].map(({ id }) => id));
  return [...documents].map((document) => ({ params: { document } }));
}

export const GET: APIRoute = ({ params }) => {
  const { kb, reasoning } = getKnowledge();
  return new Response(JSON.stringify(workData(kb, reasoning.facts, params['document'] ?? '')), {
    headers: { 'content-type': 'application/json' },
  });
};
