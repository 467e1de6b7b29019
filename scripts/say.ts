import type { Said } from './beside.ts';

/** Says something to the process that started this one; resolved once it is on its way, which a busy process would keep it from. */
export function say(said: Said): Promise<unknown> {
  return new Promise((resolve) => process.send?.(said, undefined, undefined, resolve));
}
