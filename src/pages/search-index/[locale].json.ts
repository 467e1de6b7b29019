import type { APIRoute } from 'astro';
import { locales } from '../../i18n/locales.ts';
import { searchIndex } from '../../site/lookup-index.ts';
import { pageContext } from '../../site/page.ts';
import { sendIndex } from '../../site/sent-index.ts';

export const getStaticPaths = () => locales.map((locale) => ({ params: { locale } }));

export const GET: APIRoute = ({ params }) => new Response(JSON.stringify(sendIndex(searchIndex(pageContext(params['locale'])))));
