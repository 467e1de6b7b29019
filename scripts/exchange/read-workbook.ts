import { readXlsx } from 'hucre/xlsx';
import type { SourceTable } from '../../src/domain/exchange/drafts.ts';
import { InputFault } from './input-fault.ts';
import { cellText, checkShape, headRows, refuseHeads, type HeadTest } from './table-limits.ts';
import { checkZip } from './zip-check.ts';

/** The sheets of a workbook; refused before they are read whole where their heads are of another kind. */
export async function readWorkbook(bytes: Buffer, headFault: HeadTest): Promise<readonly SourceTable[]> {
  if (bytes.subarray(0, 4).toString('hex') === 'd0cf11e0')
    throw new InputFault('This is a workbook of the old kind (.xls) or one with a password. Save it as .xlsx without a password.');
  if (bytes.subarray(0, 2).toString('latin1') !== 'PK') throw new InputFault('This is no workbook: .xlsx files are ZIP archives.');
  checkZip(bytes);
  const tops = (await opened(bytes, headRows)).sheets;
  refuseHeads(
    tops.map(({ name, rows }) => ({ sheet: name, rows: rows.map((row) => row.map(cellText)) })),
    headFault,
  );
  const { sheets } = await opened(bytes);
  return sheets.map(({ name, rows }) => {
    checkShape(name, rows);
    return { sheet: name, rows: rows.map((row) => row.map(cellText)) };
  });
}

/** The workbook as the library reads it; whatever it cannot read is a fault of the file. */
async function opened(bytes: Buffer, maxRows?: number): ReturnType<typeof readXlsx> {
  try {
    return await readXlsx(bytes, maxRows === undefined ? {} : { maxRows });
  } catch (error) {
    throw new InputFault(
      `The workbook cannot be read: ${error instanceof Error ? (error.message.split('\n')[0] ?? '').slice(0, 160) : ''}.`,
    );
  }
}
