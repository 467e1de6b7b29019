import type { CoverageTable } from '../coverage/coverage.ts';
import type { KnowledgeBase } from '../model/knowledge-base.ts';

/** For whom a document is: makers of products alone, those who build, run or serve systems alone, or both. */
const audiences = ['makers', 'both', 'users'] as const;
export type Audience = (typeof audiences)[number];

/** The documents for one audience, and how many of their places are touched. */
export interface AudiencePlaces {
  readonly audience: Audience;
  readonly documents: readonly string[];
  readonly count: number;
  readonly of: number;
}

/** The places of some documents under some aspects by whom the documents address, so that it is seen what the share rests on. */
export function placesByAudience(
  { kb, coverage }: { readonly kb: KnowledgeBase; readonly coverage: CoverageTable },
  { documents, aspects }: { readonly documents: readonly string[]; readonly aspects: readonly string[] },
): readonly AudiencePlaces[] {
  const isTouched = (document: string, aspect: string) => ['full', 'partial'].includes(coverage.get(document, aspect)?.level ?? '');
  const groups = Map.groupBy(documents, (id) => audienceOf(kb, id));
  return audiences.flatMap((audience) => {
    const own = groups.get(audience) ?? [];
    const places = own.flatMap((document) => aspects.map((aspect) => isTouched(document, aspect)));
    return own.length === 0 ? [] : [{ audience, documents: own, count: places.filter(Boolean).length, of: places.length }];
  });
}

const makers: ReadonlySet<string> = new Set(['manufacturer', 'importer', 'distributor', 'own-brand-seller']);

function audienceOf(kb: KnowledgeBase, document: string): Audience {
  const bound = kb.frameworkById.get(document)?.bound ?? [];
  const made = bound.filter((role) => makers.has(role)).length;
  if (made === 0) return 'users';
  return made === bound.length ? 'makers' : 'both';
}
