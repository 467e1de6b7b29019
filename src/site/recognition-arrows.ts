import { compareTexts } from '../domain/model/compare-texts.ts';
import type { Recognitions } from '../domain/model/schema/recognitions.ts';

interface NamedRecognition {
  readonly from: string;
  readonly to: string;
  readonly outcome: Recognitions[number]['outcome'];
}

/** Who stands left and right in the figure, in alphabetical order, and the arrows by their places there. */
export function arrowsOf(recognitions: readonly NamedRecognition[]): {
  readonly left: readonly string[];
  readonly right: readonly string[];
  readonly arrows: readonly { readonly from: number; readonly to: number; readonly outcome: NamedRecognition['outcome'] }[];
} {
  const names = (side: 'from' | 'to') => [...new Set(recognitions.map((one) => one[side]))].sort(compareTexts);
  const left = names('from');
  const right = names('to');
  return {
    left,
    right,
    arrows: recognitions.map(({ from, to, outcome }) => ({ from: left.indexOf(from), to: right.indexOf(to), outcome })),
  };
}
