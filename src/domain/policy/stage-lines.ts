import type { Framework, KnowledgeBase, Requirement } from '../model/knowledge-base.ts';
import { reportStages, type ReportStage } from '../model/quantity-vocabulary.ts';
import { stageOf } from '../model/report-stage.ts';

/** A line of quantities: one by its name, or all deadlines for reports of one stage. */
export type StageLine<T> = T & { readonly stage?: ReportStage; readonly names: readonly string[] };

/** Lines of quantities, the deadlines for reports first, those of one stage joined into one line; all others as they are. */
export function stageLines<T extends { readonly name: string }>(
  kb: Pick<KnowledgeBase, 'quantityNames'>,
  lines: readonly T[],
  join: (a: T, b: T) => T,
): readonly StageLine<T>[] {
  const joined = (Object.keys(reportStages) as ReportStage[]).flatMap((stage): StageLine<T>[] => {
    const own = lines.filter(({ name }) => stageOf(kb, name) === stage);
    const [first, ...others] = own;
    return first === undefined ? [] : [{ ...others.reduce(join, first), stage, names: own.map(({ name }) => name) }];
  });
  const others = lines.filter(({ name }) => stageOf(kb, name) === undefined).map((line) => ({ ...line, names: [line.name] }));
  return [...joined, ...others];
}

/** The requirements of some documents that ask for the first report in words, without a number. */
export function firstInWords(
  kb: Pick<KnowledgeBase, 'requirementsOf'>,
  documents: readonly Pick<Framework, 'id'>[],
): readonly Requirement[] {
  return documents
    .flatMap(({ id }) => kb.requirementsOf.get(id) ?? [])
    .filter(({ report, withdrawn }) => report?.due !== undefined && withdrawn === undefined);
}
