import type { Consistency } from '../domain/consistency.ts';
import type { Diagnostic } from '../domain/diagnostic.ts';
import type { KnowledgeBase } from '../domain/knowledge-base.ts';
import { rowName } from '../domain/rules/rows.ts';

/** One author's rows that cannot all hold, as an error at the last of them that names all the others. */
export function contradictionDiagnostics(kb: KnowledgeBase, { contradictions }: Consistency): Diagnostic[] {
  return contradictions.flatMap(({ core }): Diagnostic[] => {
    const rows = core.flatMap((id) => kb.mappingById.get(id) ?? []);
    const last = rows.at(-1);
    if (!last) return [];
    const names = rows.map((row) => `\`${rowName(kb, row)}\` ${row.relationship} (${row.place.path}:${row.place.line})`);
    const overlaps = core.filter((id) => !kb.mappingById.has(id)).map((id) => `the declared overlap \`${id.slice(id.indexOf('/') + 1)}\``);
    return [{ ...last.place, severity: 'error', rule: 'contradiction', message: `These rows cannot all hold: ${[...names, ...overlaps].join('; ')}.`, tip: 'Leave out or weaken any one of them, and none of the others needs to change.' }];
  });
}
