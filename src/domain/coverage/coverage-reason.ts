import type { Coverage } from './coverage.ts';
import { levelOfRow } from './coverage.ts';
import { assessableOf, type KnowledgeBase } from '../model/knowledge-base.ts';

/** One sentence that says how the level of a document for an aspect follows from its rows. */
export function coverageReason(kb: KnowledgeBase, { level, rows, scope }: Coverage): string {
  const found = rows.flatMap((id) => kb.mappingById.get(id) ?? []);
  const deciding = found.filter((row) => levelOfRow(row) === 'full').length;
  const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`;
  const assessable = assessableOf(kb, scope.id).length;
  const requirements = assessable === 1 ? 'The only requirement' : `All ${assessable} requirements`;
  const considered = assessable === 1 ? 'was considered' : 'were considered';
  switch (level) {
    case 'full':
      return `${deciding} of ${count(found.length, 'row', 'rows')} ${deciding === 1 ? 'contains or equals' : 'contain or equal'} the aspect.`;
    case 'partial':
      return `${count(found.length, 'row asks', 'rows ask')} for a part; none contains or equals the aspect without a condition.`;
    case 'none':
      return kb.frameworkById.get(scope.id)?.listed === 'parts'
        ? `${requirements} listed here ${considered}, and no row relates one to the aspect; other parts of the document are not here.`
        : `${requirements} ${considered}; no row relates one to the aspect.`;
    case 'unassessed':
      return 'Not all requirements were considered, and no row was found so far.';
  }
}
