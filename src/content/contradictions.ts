import type { Consistency } from '../domain/algebra/consistency.ts';
import type { Diagnostic } from '../domain/model/diagnostic.ts';
import type { KnowledgeBase } from '../domain/model/knowledge-base.ts';
import { rowName } from '../domain/rules/rows.ts';

/**
 * One author's rows that cannot all hold, as an error at the last of them that names all the others; a row that stands in several of them
 * is the first to look at.
 */
export function contradictionDiagnostics(kb: KnowledgeBase, { contradictions }: Consistency): Diagnostic[] {
  const times = new Map<string, number>();
  for (const id of contradictions.flatMap(({ core }) => core)) times.set(id, (times.get(id) ?? 0) + 1);
  return contradictions.flatMap(({ core }): Diagnostic[] => {
    const rows = core.flatMap((id) => kb.mappingById.get(id) ?? []);
    const last = rows.at(-1);
    if (!last) return [];
    const names = rows.map((row) => `\`${rowName(kb, row)}\` ${row.relationship} (${row.place.path}:${row.place.line})`);
    const overlaps = core.filter((id) => !kb.mappingById.has(id)).map((id) => `the declared overlap \`${id.slice(id.indexOf('/') + 1)}\``);
    const most = rows.toSorted((a, b) => (times.get(b.id) ?? 0) - (times.get(a.id) ?? 0))[0] ?? last;
    const count = times.get(most.id) ?? 0;
    const first =
      count > 1
        ? `Look first at \`${rowName(kb, most)}\` (${most.place.path}:${most.place.line}): it stands in ${count} contradictions. `
        : '';
    return [
      {
        ...last.place,
        severity: 'error',
        rule: 'contradiction',
        message: `These rows cannot all hold: ${[...names, ...overlaps].join('; ')}.`,
        tip: `${first}Leave out or weaken any one of them, and this contradiction is gone.`,
      },
    ];
  });
}
