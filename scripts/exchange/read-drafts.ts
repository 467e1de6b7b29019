import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readCisoAssistant } from '../../src/domain/exchange/ciso-read.ts';
import type { Drafts } from '../../src/domain/exchange/drafts.ts';
import { headFault } from '../../src/domain/exchange/head-fault.ts';
import { readOscalCatalog } from '../../src/domain/exchange/oscal-read-catalog.ts';
import { readOscalMappings } from '../../src/domain/exchange/oscal-read-mapping.ts';
import { merge, readTables, type TableRequest } from '../../src/domain/exchange/read-tables.ts';
import { readSssom } from '../../src/domain/exchange/sssom-read.ts';
import { InputFault } from './input-fault.ts';
import { readInput, type Input } from './read-input.ts';

/** Reads a file of any known kind as rows and requirements that are still spelled as they are there. */
export async function readDrafts(path: string, request: TableRequest): Promise<Drafts> {
  const input = await readInput(path, (heads) => headFault(heads, request.wants));
  const found = input.tables.length > 0 ? ofTables(input, request) : ofValue(input.value);
  return input.tables.length === 1 ? merge([found, await setsBeside(path, request)]) : found;
}

function ofTables({ tables, value }: Input, request: TableRequest): Drafts {
  const [first] = tables;
  const metadata = value !== null && typeof value === 'object' ? { ...value } : {};
  return (first && tables.length === 1 ? readSssom(first, metadata) : undefined) ?? readTables(tables, request);
}

function ofValue(value: unknown): Drafts {
  const found = readOscalMappings(value) ?? readOscalCatalog(value) ?? readCisoAssistant(value);
  if (!found)
    throw new InputFault(
      'This file is of no known kind: read are catalogs and mapping-collections of OSCAL and libraries of CISO Assistant.',
    );
  return found;
}

/** A table of rows that names its sets finds what they state in `mapping-sets.csv` beside it, as an export writes it. */
async function setsBeside(path: string, request: TableRequest): Promise<Drafts> {
  const beside = join(dirname(path), 'mapping-sets.csv');
  if (beside === path || !existsSync(beside) || !path.endsWith('mappings.csv')) return merge([]);
  return readTables((await readInput(beside)).tables, request);
}
