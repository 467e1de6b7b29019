import type { KnowledgeBase } from '../domain/model/knowledge-base.ts';
import type { Finding } from '../domain/policy/finding.ts';

/** What the bars of a finding's figure stand for. */
export type FindingFigure = 'figurePlaces' | 'figureElements' | 'figureDocuments' | 'figureCountries';

/** What the bars of a finding stand for, by the ids of its bars. */
export function figureOf(
  kb: Pick<KnowledgeBase, 'elementById' | 'frameworkById'>,
  { subject, bars }: Pick<Finding, 'subject' | 'bars'>,
): FindingFigure {
  const [{ id } = { id: '' }] = bars;
  if (subject !== undefined) return 'figurePlaces';
  if (kb.elementById.has(id)) return 'figureElements';
  return kb.frameworkById.has(id) ? 'figureDocuments' : 'figureCountries';
}
