import type { APIRoute } from 'astro';
import { toCsv } from '../../../site/csv.ts';
import { columnsOfList, dataIndex, listFiles } from '../../../site/data-files.ts';
import { forSpreadsheet } from '../../../site/spreadsheet-rows.ts';
import { pageContext } from '../../../site/page.ts';

type ListFile = keyof typeof listFiles;
const names = Object.keys(listFiles) as ListFile[];

export const getStaticPaths = () =>
  ['index.json', ...names, ...names.map((name) => name.replace('.json', '.csv'))].map((file) => ({ params: { file } }));

export const GET: APIRoute = ({ params }) => {
  const page = pageContext(undefined);
  const file = params['file'] ?? '';
  if (file === 'index.json') return json(dataIndex(page));
  const name = file.replace('.csv', '.json') as ListFile;
  const list = listFiles[name].rows(page);
  if (!file.endsWith('.csv')) return json(list);
  const { columns, rows } = forSpreadsheet(page, name, { columns: columnsOfList(name), rows: list });
  return new Response(toCsv(columns, rows), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};

function json(value: unknown): Response {
  return new Response(`${JSON.stringify(value, null, 1)}\n`, { headers: { 'content-type': 'application/json' } });
}
