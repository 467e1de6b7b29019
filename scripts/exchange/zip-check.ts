import { inflateRawSync } from 'node:zlib';
import { InputFault } from './input-fault.ts';

/** The most that all parts of a workbook may hold once unpacked, in bytes, and the most parts. */
const mostBytes = 160 * 1024 * 1024;
const mostParts = 2_000;
const mostCells = 3_000_000;

interface Part {
  readonly name: string;
  readonly method: number;
  readonly flags: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

/**
 * Holds a ZIP file against what it declares before anything else opens it: sizes first, then each part unpacked no further than it
 * declares. Refuses macros, encryption and parts that lie. Says how many cells there are.
 */
export function checkZip(bytes: Buffer): number {
  const parts = directoryOf(bytes);
  const total = parts.reduce((sum, { size }) => sum + size, 0);
  if (parts.length > mostParts || total > mostBytes)
    throw new InputFault(
      `The workbook declares ${parts.length} parts of ${megabytes(total)} unpacked; at most ${mostParts} parts of ${megabytes(mostBytes)} are read.`,
    );
  if (parts.some(({ name }) => /vbaproject|\.bin$/iu.test(name) && /vba/iu.test(name)))
    throw new InputFault('The workbook holds macros. Save it as .xlsx without them.');
  if (parts.some(({ flags }) => (flags & 1) === 1)) throw new InputFault('The workbook is encrypted. Save it without a password.');
  if (!parts.some(({ name }) => name === 'xl/workbook.xml'))
    throw new InputFault('The file is a ZIP archive and no workbook: it has no `xl/workbook.xml`.');
  const cells = parts.reduce((sum, part) => sum + checkPart(bytes, part), 0);
  if (cells > mostCells) throw new InputFault(`The workbook has more than ${mostCells} cells.`);
  return cells;
}

/** How many cells a part holds, once it was found to be what it declares. */
function checkPart(bytes: Buffer, { name, method, packed, size, offset }: Part): number {
  if (offset + 30 > bytes.length || bytes.readUInt32LE(offset) !== 0x04034b50)
    throw new InputFault(`The part \`${name}\` of the workbook is not where its directory says.`);
  const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
  if (start + packed > bytes.length) throw new InputFault('The workbook is cut off.');
  const data = bytes.subarray(start, start + packed);
  if (method === 0 && packed === size) return cellsOf(data);
  if (method !== 8) throw new InputFault(`The part \`${name}\` of the workbook is packed in a way that is not read.`);
  const unpacked = inflate(data, size, name);
  if (unpacked.length !== size)
    throw new InputFault(`The part \`${name}\` of the workbook has ${unpacked.length} bytes and declares ${size}.`);
  return cellsOf(unpacked);
}

function cellsOf(part: Buffer): number {
  let found = 0;
  for (let at = part.indexOf('<c'); at >= 0; at = part.indexOf('<c', at + 2)) found += 1;
  return found;
}

function inflate(data: Buffer, size: number, name: string): Buffer {
  try {
    return inflateRawSync(data, { maxOutputLength: size + 1 });
  } catch (error) {
    const isLonger = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    throw new InputFault(
      isLonger
        ? `The part \`${name}\` of the workbook unpacks to more than it declares.`
        : `The part \`${name}\` of the workbook is damaged.`,
    );
  }
}

/** The central directory of the archive. */
function directoryOf(bytes: Buffer): readonly Part[] {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || end + 22 > bytes.length) throw new InputFault('The workbook is cut off or damaged: its directory is missing.');
  const count = bytes.readUInt16LE(end + 10);
  const parts: Part[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== 0x02014b50) throw new InputFault('The directory of the workbook is damaged.');
    const nameLength = bytes.readUInt16LE(at + 28);
    parts.push({
      name: bytes.toString('utf8', at + 46, at + 46 + nameLength),
      flags: bytes.readUInt16LE(at + 8),
      method: bytes.readUInt16LE(at + 10),
      packed: bytes.readUInt32LE(at + 20),
      size: bytes.readUInt32LE(at + 24),
      offset: bytes.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return parts;
}

function megabytes(bytes: number): string {
  return `${Math.ceil(bytes / 1024 / 1024)} MB`;
}
