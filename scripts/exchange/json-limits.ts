import { InputFault } from './input-fault.ts';

/** The most lists and objects, the most values, and the longest text in bytes. */
const mostNodes = 3_000_000;
const mostValues = 6_000_000;
const longestText = 1024 * 1024;

/** The keys by which a file of a known kind is told from any other. */
const knownKeys = ['"mapping-collection"', '"catalog"', '"objects"'];

const comma = 0x2c;
const list = 0x5b;
const block = 0x7b;
const mark = 0x22;

/** Holds a JSON file against its limits before its text is laid out in memory. */
export function checkJsonBytes(bytes: Buffer): void {
  if (!knownKeys.some((key) => bytes.includes(key)))
    throw new InputFault(
      'This file is of no known kind: read are catalogs and mapping-collections of OSCAL and libraries of CISO Assistant.',
    );
  let [nodes, values, quote] = [0, 0, 0];
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (byte === comma) values += 1;
    else if (byte === list || byte === block) nodes += 1;
    else if (byte === mark) quote = at;
    else if (at - quote > longestText) throw new InputFault(`The file holds a text of more than ${longestText} bytes.`);
  }
  if (nodes > mostNodes) throw new InputFault(`The file has more than ${mostNodes} lists and objects.`);
  if (values > mostValues) throw new InputFault(`The file has more than ${mostValues} values.`);
}
