import type { APIRoute } from 'astro';
import { feedOfJurisdiction } from '../../../site/feeds.ts';
import { pageContext } from '../../../site/page.ts';

export const getStaticPaths = () => pageContext(undefined).kb.jurisdictions.map(({ id }) => ({ params: { jurisdiction: id } }));

export const GET: APIRoute = ({ params }) => new Response(feedOfJurisdiction(pageContext(undefined), params['jurisdiction'] ?? ''));
