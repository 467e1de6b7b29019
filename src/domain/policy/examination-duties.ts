import { examinations, type Examination } from '../model/criteria.ts';
import { compareIds } from '../model/ids.ts';
import { countsIn } from '../model/jurisdictions.ts';
import type { KnowledgeBase, Requirement } from '../model/knowledge-base.ts';
import { tokens } from '../model/vocabulary.ts';

/** One kind of examination with the requirements that bring it in a jurisdiction. */
export interface ExaminationDuty {
  readonly kind: Examination;
  readonly requirements: readonly Requirement[];
}

/** The kinds of examination that documents bring which count in a jurisdiction, each with its requirements; none where none brings it. */
export function examinationDuties(kb: KnowledgeBase, jurisdiction: string): readonly ExaminationDuty[] {
  const counting = new Set(kb.frameworks.filter((framework) => countsIn(kb, framework, jurisdiction)).map(({ id }) => id));
  const recorded = kb.requirements.filter(({ framework, examination }) => examination !== undefined && counting.has(framework));
  return tokens(examinations)
    .map((kind) => ({
      kind,
      requirements: recorded.filter(({ examination = [] }) => examination.includes(kind)).sort((a, b) => compareIds(a.id, b.id)),
    }))
    .filter(({ requirements }) => requirements.length > 0);
}
