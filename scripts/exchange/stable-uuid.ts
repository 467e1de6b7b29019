import { createHash } from 'node:crypto';

/** The namespace of this project: the version 5 UUID of its URN in the URL namespace, kept for ever. */
const projectNamespace = '16caa32c-e679-5733-b2b0-dd6baffdd7a9';

/** The UUID of a name, version 5 (RFC 9562). */
export function stableUuid(name: string): string {
  const digest = createHash('sha1')
    .update(Buffer.from(projectNamespace.replaceAll('-', ''), 'hex'))
    .update(name)
    .digest()
    .subarray(0, 16);
  digest[6] = ((digest[6] ?? 0) & 0x0f) | 0x50;
  digest[8] = ((digest[8] ?? 0) & 0x3f) | 0x80;
  return digest.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/u, '$1-$2-$3-$4-$5');
}
