import type { APIRoute } from 'astro';
import { contentKinds } from '../../../../site/content-schemas.ts';
import { published, publishedCrosswalk, type PublishedFile } from '../../../../domain/model/schema/published.ts';
import { z } from 'zod';

const files = Object.fromEntries(
  (Object.keys(published) as PublishedFile[]).map((file) => [file.replace('.json', '.schema'), published[file]]),
);
const all: Readonly<Record<string, z.ZodType>> = {
  ...files,
  'crosswalk.schema': publishedCrosswalk,
  ...Object.fromEntries(Object.entries(contentKinds).map(([name, { schema }]) => [name, schema])),
};

export const getStaticPaths = () => Object.keys(all).map((schema) => ({ params: { schema } }));

export const GET: APIRoute = ({ params }) => {
  const schema = all[params['schema'] ?? ''];
  const document = schema ? z.toJSONSchema(schema, { target: 'draft-2020-12', io: 'input' }) : {};
  return new Response(`${JSON.stringify(document, null, 1)}\n`, { headers: { 'content-type': 'application/schema+json' } });
};
