import { dataPackage, type PackagedFile } from '../../src/domain/exchange/data-package.ts';
import { rightsOfContent, type ExchangeSource } from '../../src/domain/exchange/exchange-source.ts';
import { oscalCatalog } from '../../src/domain/exchange/oscal-catalog.ts';
import { catalogFile, oscalMapping, oscalMappingCollection } from '../../src/domain/exchange/oscal-mapping.ts';
import { sssomFile } from '../../src/domain/exchange/sssom.ts';
import { exchangeTables } from '../../src/domain/exchange/tables.ts';
import { csvOf, workbookOf } from './spreadsheet-files.ts';

/** A file that goes out. */
export interface ExportFile extends Omit<PackagedFile, 'bytes'> {
  readonly content: string | Uint8Array;
}

/** All files of an export, one after the other, the description of the others last. */
export async function* exportFiles(source: ExchangeSource): AsyncGenerator<ExportFile> {
  const tables = exchangeTables(source);
  const described: PackagedFile[] = [];
  const describe = ({ content, ...file }: ExportFile) => described.push({ ...file, bytes: Buffer.byteLength(content) });
  // The workbook takes the most memory and is made while nothing else is there.
  const book = await workbook(tables, source.kb.release.asOf);
  for (const file of dataFiles(source, tables)) {
    describe(file);
    yield file;
  }
  describe(book);
  yield book;
  yield json('datapackage.json', 'Description of all files', dataPackage(source, tables, described));
}

function* dataFiles(source: ExchangeSource, tables: ReturnType<typeof exchangeTables>): Generator<ExportFile> {
  const { kb } = source;
  yield {
    path: 'LICENCE.txt',
    holds: 'What may be done with the data',
    mediaType: 'text/plain',
    content: `${rightsOfContent}\n${licences(source)}`,
  };
  for (const table of tables) yield { path: `${table.name}.csv`, holds: table.holds, mediaType: 'text/csv', content: csvOf(table) };
  for (const framework of kb.frameworks)
    yield json(catalogFile(framework.id), `${framework.shortTitle} as an OSCAL catalog`, oscalCatalog(source, framework));
  yield {
    path: 'mappings.oscal.json',
    holds: 'All sets as an OSCAL mapping-collection',
    mediaType: 'application/json',
    content: collectionText(source),
  };
  for (const set of kb.sets)
    yield {
      path: `${set.id}.sssom.tsv`,
      holds: `${set.source} to ${set.target}, ${set.author}, as SSSOM`,
      mediaType: 'text/tab-separated-values',
      content: sssomFile(kb, set),
    };
}

async function workbook(tables: ReturnType<typeof exchangeTables>, day: string): Promise<ExportFile> {
  const mediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  return { path: 'concordance.xlsx', holds: 'All tables as one workbook', mediaType, content: await workbookOf(tables, day) };
}

function licences({ kb }: ExchangeSource): string {
  return kb.sets
    .filter(({ licence }) => licence !== undefined)
    .map(({ id, licence, attribution }) => `${id}: ${licence ?? ''}. ${attribution ?? ''}\n`)
    .join('');
}

/**
 * The mapping-collection as text, a row on each line, one mapping after the other: all of them as objects at once take gigabytes in a
 * large knowledge base.
 */
function collectionText(source: ExchangeSource): string {
  const mappings = source.kb.sets.map((set) => mappingText(oscalMapping(source, set))).join(',\n');
  return `${JSON.stringify(oscalMappingCollection(source, []), null, 1).replace('"mappings": []', () => `"mappings": [\n${mappings}\n]`)}\n`;
}

function mappingText({ maps, ...others }: ReturnType<typeof oscalMapping>): string {
  const lines = maps.map((map) => JSON.stringify(map)).join(',\n');
  return `{"maps": [\n${lines}\n],\n${JSON.stringify(others, null, 1).slice(2)}`;
}

function json(path: string, holds: string, value: unknown): ExportFile {
  return { path, holds, mediaType: 'application/json', content: `${JSON.stringify(value, null, 1)}\n` };
}
