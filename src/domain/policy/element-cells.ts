import { lookedAt } from '../gaps/looked-at.ts';
import type { Element } from '../model/knowledge-base.ts';
import type { FindingBar } from './finding.ts';
import type { PolicyInput } from './policy-input.ts';

/**
 * How many of the places of each element international documents touch, and how many they fill. A place is an aspect in a document that was
 * looked at as a whole.
 */
export function elementCells({ kb, coverage }: PolicyInput, kind: Element['kind']): readonly FindingBar[] {
  const documents = lookedAt(kb);
  return kb.elements
    .filter((element) => element.kind === kind)
    .map(({ id, aspects }) => {
      const levels = aspects.flatMap((aspect) => documents.map((document) => coverage.get(document, aspect.id)?.level ?? 'unassessed'));
      const full = levels.filter((level) => level === 'full').length;
      return { id, count: full + levels.filter((level) => level === 'partial').length, full, of: levels.length };
    });
}

/** The element of which the smallest share is touched; of equals the one of which less is full. */
export function leastCovered(bars: readonly FindingBar[]): FindingBar | undefined {
  const compare = (a: FindingBar, b: FindingBar) => a.count * b.of - b.count * a.of || a.full * b.of - b.full * a.of;
  return bars
    .filter(({ of }) => of > 0)
    .reduce<FindingBar | undefined>((least, bar) => (least && compare(bar, least) >= 0 ? least : bar), undefined);
}
