import type { KnowledgeBase } from '../model/knowledge-base.ts';
import { FIRST_REPORT, isFirstReport, quantityKind } from '../model/quantity-kind.ts';
import { quantityName } from '../model/quantity-name.ts';
import { isNotCurrent } from '../model/state.ts';
import type { ReportingDuty } from './reporting-duties.ts';

/** Who sets a value: a country or union, and whom alone it binds there where the name of the quantity says so. */
export interface SetBy {
  readonly country: string;
  readonly only?: string;
}

/** A quantity that countries set differently: its values in hours, the shortest first, each with who sets it. */
export interface DivergingRange {
  /** Id of the gap. */
  readonly id: string;
  readonly kind: string;
  readonly clock: string;
  readonly values: readonly { readonly hours: number; readonly by: readonly SetBy[] }[];
  /** Countries that ask for the same in words, without a number. */
  readonly unnumbered: readonly { readonly country: string; readonly due: string }[];
}

/** The values of a gap, which are given the shortest first, with who sets them; `undefined` where there are none. */
export function divergingRange(kb: KnowledgeBase, id: string, values: readonly ReportingDuty[]): DivergingRange | undefined {
  const [first] = values;
  if (first === undefined) return undefined;
  const kind = quantityKind(first.name);
  const setting = new Set(values.map(({ framework }) => framework.jurisdiction));
  return {
    id,
    kind,
    clock: first.parameter.clock ?? '',
    values: [...Map.groupBy(values, ({ hours }) => hours)].map(([hours, own]) => ({ hours, by: settersOf(kb, own) })),
    unnumbered: kind === FIRST_REPORT ? firstReportsInWords(kb).filter(({ country }) => !setting.has(country)) : [],
  };
}

function settersOf(kb: KnowledgeBase, values: readonly ReportingDuty[]): readonly SetBy[] {
  const each = values.map(({ name, framework }) => {
    const only = isFirstReport(name) ? quantityName(kb, name).split(', ')[1] : undefined;
    return { country: framework.jurisdiction, ...(only === undefined ? {} : { only }) };
  });
  const order = kb.jurisdictions.map(({ id }) => id);
  const once = new Map(each.map((one) => [`${one.country} ${one.only ?? ''}`, one]));
  return [...once.values()].sort((a, b) => order.indexOf(a.country) - order.indexOf(b.country));
}

/** Countries whose law asks for a first report without a number, in the words of the record, each once. */
function firstReportsInWords(kb: KnowledgeBase): DivergingRange['unnumbered'] {
  const found = kb.requirements.flatMap(({ framework, report, withdrawn }) => {
    const document = kb.frameworkById.get(framework);
    const counts = document?.force === 'law' && withdrawn === undefined && !isNotCurrent(document, kb.release.asOf);
    return report?.due === undefined || !counts ? [] : [{ country: document.jurisdiction, due: report.due }];
  });
  return [...new Map(found.map((one) => [one.country, one])).values()];
}
