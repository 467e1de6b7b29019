import { readXlsx } from 'hucre/xlsx';
import type { SourceTable } from '../../src/domain/exchange/drafts.ts';
import { InputFault } from './input-fault.ts';
import { cellText, checkShape, headRows, refuseHeads, type HeadTest } from './table-limits.ts';
import { checkZip } from './zip-check.ts';

/** From so many cells on the heads of a workbook are looked at before it is read whole. */
const manyCells = 200_000;

/** The sheets of a workbook; refused before they are read whole where their heads are of another kind. */
export async function readWorkbook(bytes: Buffer, headFault: HeadTest): Promise<readonly SourceTable[]> {
  if (bytes.subarray(0, 4).toString('hex') === 'd0cf11e0')
    throw new InputFault('This is a workbook of the old kind (.xls) or one with a password. Save it as .xlsx without a password.');
  if (bytes.subarray(0, 2).toString('latin1') !== 'PK') throw new InputFault('This is no workbook: .xlsx files are ZIP archives.');
  const tops = checkZip(bytes) > manyCells ? (await opened(bytes, headRows)).sheets : [];
  if (tops.length > 0) refuse(tops, headFault);
  const { sheets } = await opened(bytes);
  refuse(sheets, headFault);
  return sheets.map(({ name, rows }) => {
    checkShape(name, rows);
    return { sheet: name, rows: rows.map((row) => row.map(cellText)) };
  });
}

function refuse(sheets: readonly { readonly name: string; readonly rows: readonly (readonly unknown[])[] }[], headFault: HeadTest): void {
  refuseHeads(
    sheets.map(({ name, rows }) => ({ sheet: name, rows: rows.slice(0, headRows).map((row) => row.map(cellText)) })),
    headFault,
  );
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
