import { gapKinds, type Gap, type GapKind } from '../model/gap.ts';
import type { KnowledgeBase } from '../model/knowledge-base.ts';
import { nearest } from '../model/nearest.ts';

/** The options of `npm run gaps`, in the form of node's parseArgs. */
export const gapOptions = {
  family: { type: 'string' },
  kind: { type: 'string' },
  jurisdiction: { type: 'string' },
  element: { type: 'string' },
  format: { type: 'string', default: 'text' },
} as const;

export interface GapFilter {
  readonly family?: string | undefined;
  readonly kind?: string | undefined;
  readonly jurisdiction?: string | undefined;
  readonly element?: string | undefined;
  readonly format?: string | undefined;
}

/** What is wrong with the options, one line each; nothing is guessed. */
export function gapOptionErrors(kb: KnowledgeBase, filter: GapFilter): readonly string[] {
  const allowed: Readonly<Record<keyof GapFilter, readonly string[]>> = {
    family: ['harmonization', 'editorial'],
    kind: Object.keys(gapKinds),
    jurisdiction: kb.jurisdictions.map(({ id }) => id),
    element: kb.elements.map(({ id }) => id),
    format: ['text', 'json', 'csv', 'md'],
  };
  return (Object.keys(allowed) as (keyof GapFilter)[]).flatMap((name) => {
    const value = filter[name];
    if (value === undefined || allowed[name].includes(value)) return [];
    const near = nearest(value, allowed[name]);
    return [
      `--${name} cannot be \`${value}\`. ${near === undefined ? `Choose one of ${allowed[name].map((option) => `\`${option}\``).join(', ')}.` : `Did you mean \`${near}\`?`}`,
    ];
  });
}

/** Whether gaps of a kind can pass the filters of family and kind. */
export function passesKind(one: GapKind, { family, kind }: GapFilter): boolean {
  return (family === undefined || gapKinds[one].family === family) && (kind === undefined || one === kind);
}

/** The gaps that pass every filter. An element passes a gap whose subject is one of its aspects, or a requirement with a row to one. */
export function filterGaps(kb: KnowledgeBase, gaps: readonly Gap[], { family, kind, jurisdiction, element }: GapFilter): readonly Gap[] {
  return gaps.filter(
    (gap) =>
      passesKind(gap.kind, { family, kind }) &&
      (jurisdiction === undefined || gap.jurisdictions.includes(jurisdiction)) &&
      (element === undefined || concerns(kb, gap, element)),
  );
}

function concerns(kb: KnowledgeBase, { subject }: Gap, element: string): boolean {
  return subject.some(
    ({ id }) =>
      id.startsWith(`${element}.`) ||
      (kb.mappingsBySource.get(id) ?? []).some(({ targets }) => targets.some((target) => target.startsWith(`${element}.`))),
  );
}
