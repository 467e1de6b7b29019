import { relationsTo } from '../landscape/relations.ts';
import type { PolicyInput } from './policy-input.ts';

/** How a document bears on an aspect: its requirements ask for all or a part of it, or its published scope covers the whole or a part. */
const ways = ['all', 'part', 'scope-whole', 'scope-part'] as const;
export type BearingWay = (typeof ways)[number];

/** Documents that bear on an aspect in one way. */
export interface CommitteeReason {
  readonly way: BearingWay;
  readonly aspect: string;
  readonly documents: readonly string[];
}

/** Why some documents are named for some aspects: each once, for the most that it has to do with one of them, the strongest first. */
export function committeeReasons(
  input: Pick<PolicyInput, 'kb' | 'coverage'>,
  { documents, aspects }: { readonly documents: readonly string[]; readonly aspects: readonly string[] },
): readonly CommitteeReason[] {
  const found = documents.flatMap((document) => {
    const bearings = aspects.flatMap((aspect) => {
      const way = wayOf(input, document, aspect);
      return way === undefined ? [] : [{ document, aspect, way }];
    });
    return bearings.toSorted((a, b) => ways.indexOf(a.way) - ways.indexOf(b.way)).slice(0, 1);
  });
  return [...Map.groupBy(found, ({ way, aspect }) => `${way} ${aspect}`).values()]
    .flatMap((group) => {
      const [first] = group;
      return first === undefined ? [] : [{ way: first.way, aspect: first.aspect, documents: group.map(({ document }) => document) }];
    })
    .sort((a, b) => ways.indexOf(a.way) - ways.indexOf(b.way));
}

function wayOf({ kb, coverage }: Pick<PolicyInput, 'kb' | 'coverage'>, document: string, aspect: string): BearingWay | undefined {
  const level = coverage.get(document, aspect)?.level;
  if (level === 'full') return 'all';
  if (level === 'partial') return 'part';
  const scope = relationsTo(kb, aspect).find((relation) => relation.document === document)?.relation;
  if (scope === 'whole') return 'scope-whole';
  return scope === 'part' ? 'scope-part' : undefined;
}
