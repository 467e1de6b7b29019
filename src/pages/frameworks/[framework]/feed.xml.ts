import type { APIRoute } from 'astro';
import { feedOfDocument } from '../../../site/feeds.ts';
import { pageContext } from '../../../site/page.ts';

export const getStaticPaths = () => {
  const { kb } = pageContext(undefined);
  return kb.frameworks.filter(({ id }) => kb.requirementsOf.has(id)).map(({ id }) => ({ params: { framework: id } }));
};

export const GET: APIRoute = ({ params }) => new Response(feedOfDocument(pageContext(undefined), params['framework'] ?? ''));
