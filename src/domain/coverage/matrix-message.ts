import type { KnowledgeBase } from '../model/knowledge-base.ts';
import { placesTogether, type CoveragePlaces } from './coverage-places.ts';
import type { CoverageTable } from './coverage.ts';
import { byDocumentGroup, type DocumentGroup } from './document-groups.ts';
import { matrixFrameworks, matrixJurisdictions } from './matrix.ts';

/** What the documents of one kind ask for together. */
export interface DocumentsTogether {
  readonly group: 'international' | 'law' | 'texts';
  readonly documents: number;
  readonly places: CoveragePlaces;
}

/** What the matrix says as a whole, aspect by aspect: each of them stands in exactly one of the five lists. */
export interface MatrixMessage {
  readonly all: number;
  /** How many documents the matrix shows. */
  readonly documents: number;
  readonly together: readonly DocumentsTogether[];
  /** Aspects that an international document, or a series together, asks for in full, and those that none asks for but in part. */
  readonly full: readonly string[];
  readonly partial: readonly string[];
  /** Aspects that no international document touches: law does, only texts that bind nobody by themselves do, nothing does. */
  readonly byLaw: readonly string[];
  readonly byTexts: readonly string[];
  readonly byNothing: readonly string[];
  /** Of the full ones: how many by the parts of a series together alone, and how many are judged from titles in part. */
  readonly inSeries: number;
  readonly fromTitles: number;
  /** The aspect that most documents touch, and the one that fewest of those touched do. */
  readonly most: AspectTouched | undefined;
  readonly fewest: AspectTouched | undefined;
}

export interface AspectTouched {
  readonly aspect: string;
  /** How many documents of the matrix ask for a part of it at least. */
  readonly documents: number;
}

/** What the matrix says as a whole: where international documents, law and other texts ask for something, and where nothing does. */
export function matrixMessage(kb: KnowledgeBase, coverage: CoverageTable): MatrixMessage {
  const together = documentsTogether(kb, coverage);
  const aspectsOf = (group: DocumentsTogether['group'], ...levels: readonly string[]) =>
    together
      .filter((one) => one.group === group)
      .flatMap(({ places }) => places.elements.flatMap((element) => element.places))
      .filter(({ level, coverage: found }) =>
        levels.includes(level === 'full' && found?.qualifiers.includes('for-some') ? 'partial' : level),
      );
  const idsOf = (...args: Parameters<typeof aspectsOf>) => aspectsOf(...args).map(({ aspect }) => aspect);
  const inFull = aspectsOf('international', 'full');
  const [full, partial] = [inFull.map(({ aspect }) => aspect), idsOf('international', 'partial')];
  const law = idsOf('law', 'full', 'partial');
  const texts = idsOf('texts', 'full', 'partial');
  const untouched = kb.aspects.map(({ id }) => id).filter((id) => !full.includes(id) && !partial.includes(id));
  const touched = touchedMostFirst(kb, coverage);
  return {
    all: kb.aspects.length,
    documents: matrixFrameworks(kb).length,
    together,
    full,
    partial,
    byLaw: untouched.filter((id) => law.includes(id)),
    byTexts: untouched.filter((id) => !law.includes(id) && texts.includes(id)),
    byNothing: untouched.filter((id) => !law.includes(id) && !texts.includes(id)),
    inSeries: inFull.filter(({ coverage: found }) => found?.qualifiers.includes('joint-series')).length,
    fromTitles: inFull.filter(({ coverage: found }) => found?.qualifiers.includes('from-title')).length,
    most: touched[0],
    fewest: touched.at(-1),
  };
}

/** International documents count with their series, law by country with what counts there, all other documents one by one. */
function documentsTogether(kb: KnowledgeBase, coverage: CoverageTable): readonly DocumentsTogether[] {
  const groups = byDocumentGroup(kb, matrixFrameworks(kb), (framework) => framework);
  const idsIn = (...wanted: readonly DocumentGroup[]) =>
    groups.filter(({ group }) => wanted.includes(group)).flatMap(({ members }) => members.map(({ id }) => id));
  const countriesWithLaw = matrixJurisdictions(kb).filter(({ frameworks }) => frameworks.some(({ force }) => force === 'law'));
  const each = [
    { group: 'international', ids: idsIn('international'), scopes: [{ scope: 'international' }] },
    { group: 'law', ids: idsIn('law'), scopes: countriesWithLaw.map(({ id }) => ({ scope: id, force: 'law' as const })) },
    { group: 'texts', ids: idsIn('regional', 'guideline'), scopes: idsIn('regional', 'guideline').map((scope) => ({ scope })) },
  ] as const;
  return each
    .filter(({ ids }) => ids.length > 0)
    .map(({ group, ids, scopes }) => ({ group, documents: ids.length, places: placesTogether(kb, coverage, scopes) }));
}

function touchedMostFirst(kb: KnowledgeBase, coverage: CoverageTable): readonly AspectTouched[] {
  const documents = matrixFrameworks(kb);
  return kb.aspects
    .map(({ id: aspect }) => ({
      aspect,
      documents: documents.filter(({ id }) => ['full', 'partial'].includes(coverage.get(id, aspect)?.level ?? 'unassessed')).length,
    }))
    .filter(({ documents: count }) => count > 0)
    .sort((a, b) => b.documents - a.documents);
}
