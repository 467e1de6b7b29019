import { gapKinds } from './gap.ts';

const aspectPrefix = 'international--';

/** The id of the gap about the world that an aspect may have. */
export function aspectGapId(aspect: string): string {
  return `${aspectPrefix}${aspect}`;
}

/** The aspect that the id of such a gap names. */
export function aspectOfGapId(id: string): string | undefined {
  return id.startsWith(aspectPrefix) ? id.slice(aspectPrefix.length) : undefined;
}

/** Whether an id has the form of a gap: that of an aspect, or a kind and its subjects. */
export function isGapId(id: string): boolean {
  return id.startsWith(aspectPrefix) || Object.keys(gapKinds).some((kind) => id.startsWith(`${kind}--`));
}
