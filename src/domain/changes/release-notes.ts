import type { KnowledgeBase } from '../model/knowledge-base.ts';
import { recordName } from '../model/record-name.ts';
import type { ReleaseRecord } from '../model/schema/changes.ts';
import { relationships } from '../model/vocabulary.ts';

/** A heading of a release with its lines, each about one record or one group of records. */
export interface ReleaseSection {
  readonly kind: 'added' | 'changed' | 'remapped' | 'retired';
  readonly lines: readonly ReleaseLine[];
}

interface ReleaseLine {
  readonly text: string;
  /** The record a line leads to, if it is still there. */
  readonly id?: string;
  /** What a row that relates otherwise says today of why. */
  readonly why?: string;
  /** The records that a line counts, as far as they are named. */
  readonly members?: readonly { readonly id: string; readonly text: string }[];
}

/** What a version did, in words; sections without a line are left out. */
export function releaseSections(kb: KnowledgeBase, release: ReleaseRecord): readonly ReleaseSection[] {
  const { added, changed, remapped, retired } = release;
  const sections: readonly ReleaseSection[] = [
    { kind: 'added', lines: [...added.documents.map((id) => ({ id, text: nameOf(kb, id) })), ...countLines(kb, added)] },
    { kind: 'changed', lines: changed.map(({ id, kind, what }) => ({ id, text: `${nameOf(kb, id)} (${kind}): ${what}` })) },
    {
      kind: 'remapped',
      lines: remapped.map(({ id, before, after }) => ({
        id,
        text: `${rowText(kb, id)}: ${relationships[after].label}, was “${relationships[before].label}”`,
        ...whyOf(kb, id),
      })),
    },
    { kind: 'retired', lines: retired.map((id) => ({ id, text: retiredText(kb, id) })) },
  ];
  return sections.filter(({ lines }) => lines.length > 0);
}

/** How much a version added, changed, related otherwise and retired. */
export function releaseCounts({
  added,
  changed,
  remapped,
  retired,
}: ReleaseRecord): Readonly<Record<'documents' | 'sets' | 'requirements' | 'rows' | 'changed' | 'remapped' | 'retired', number>> {
  const sum = (counts: Readonly<Record<string, number>>) => Object.values(counts).reduce((total, count) => total + count, 0);
  return {
    documents: added.documents.length,
    sets: added.sets.length,
    requirements: sum(added.requirements),
    rows: sum(added.rows),
    changed: changed.length,
    remapped: remapped.length,
    retired: retired.length,
  };
}

/** The part of a version that concerns one document: its own records, its sets and their rows. */
export function releaseOfDocument(kb: KnowledgeBase, release: ReleaseRecord, document: string): ReleaseRecord {
  const { added, changed, remapped, retired } = release;
  const isOwn = (id: string) => documentsOf(kb, id).includes(document);
  const own = (counts: Readonly<Record<string, number>>) => Object.fromEntries(Object.entries(counts).filter(([id]) => isOwn(id)));
  return {
    ...release,
    added: {
      documents: added.documents.filter(isOwn),
      sets: added.sets.filter(isOwn),
      requirements: own(added.requirements),
      rows: own(added.rows),
      ...(added.ids === undefined ? {} : { ids: added.ids.filter(isOwn) }),
    },
    changed: changed.filter(({ id }) => isOwn(id)),
    remapped: remapped.filter(({ id }) => isOwn(id)),
    retired: retired.filter(isOwn),
  };
}

/** Whether a version, or its part for a document, did anything. */
export function isEmptyRelease({ added, changed, remapped, retired }: ReleaseRecord): boolean {
  const lists = [added.documents, added.sets, Object.keys(added.requirements), Object.keys(added.rows), changed, remapped, retired];
  return lists.every((list) => list.length === 0);
}

/** The notes of a version as Markdown, for the repository. */
export function releaseNotes(kb: KnowledgeBase, release: ReleaseRecord): string {
  const titles = { added: 'Added', changed: 'Changed', remapped: 'Re-mapped', retired: 'Retired' };
  const parts = releaseSections(kb, release).map(
    ({ kind, lines }) => `## ${titles[kind]}\n\n${lines.map(({ text }) => `- ${escaped(text)}`).join('\n')}`,
  );
  const head = `# Concordance ${release.version}\n\nReleased on ${release.date}; law as of ${release.asOf}. Information, not legal advice.`;
  return `${[head, ...parts].join('\n\n')}\n`;
}

function countLines(kb: KnowledgeBase, { requirements, rows, ids = [] }: ReleaseRecord['added']): ReleaseSection['lines'] {
  const line = (counts: Readonly<Record<string, number>>, one: string, many: string) =>
    Object.entries(counts).map(([id, count]) => {
      const members = ids.filter((member) => member.startsWith(`${id}/`)).map((member) => ({ id: member, text: memberText(kb, member) }));
      return { id, text: `${nameOf(kb, id)}: ${count} ${count === 1 ? one : many}`, ...(members.length > 0 && { members }) };
    });
  return [...line(requirements, 'requirement', 'requirements'), ...line(rows, 'row', 'rows')];
}

/** A requirement with its title, or a row with how it relates its sides. */
function memberText(kb: KnowledgeBase, id: string): string {
  const row = kb.mappingById.get(id);
  if (row !== undefined) return `${rowText(kb, id)}: ${relationships[row.relationship].label}`;
  const requirement = kb.requirementById.get(id);
  const isWithheld = kb.frameworkById.get(requirement?.framework ?? '')?.titles === 'withheld';
  return requirement === undefined || isWithheld ? nameOf(kb, id) : `${requirement.ref} ${requirement.title}`;
}

function whyOf(kb: KnowledgeBase, id: string): { readonly why?: string } {
  const why = kb.mappingById.get(id)?.rationale;
  return why === undefined ? {} : { why };
}

/** The documents that an id belongs to: the first part of a requirement's id, both sides of a set and of a row. */
function documentsOf(kb: KnowledgeBase, id: string): readonly string[] {
  const [head = ''] = id.split('/');
  const set = kb.setById.get(head);
  if (set !== undefined) return [set.source, set.target];
  return head.includes('--') ? head.split('--').slice(0, 2) : [head];
}

function nameOf(kb: KnowledgeBase, id: string): string {
  const set = kb.setById.get(id);
  if (set !== undefined) return `${recordName(kb, set.source)} and ${recordName(kb, set.target)}`;
  const requirement = kb.requirementById.get(id);
  return requirement === undefined ? recordName(kb, id) : `${recordName(kb, requirement.framework)} ${requirement.ref}`;
}

/** Both sides of a row; what has no counterpart leads to the document that was looked at. */
function rowText(kb: KnowledgeBase, id: string): string {
  const row = kb.mappingById.get(id);
  if (row === undefined) return id;
  const [sources, targets] = [row.sources, row.targets].map((side) => side.map((member) => nameOf(kb, member)).join('; '));
  return `${sources} → ${targets === '' ? recordName(kb, kb.setById.get(row.set)?.target ?? '') : targets}`;
}

function retiredText(kb: KnowledgeBase, id: string): string {
  const entry = kb.retired.find((one) => one.id === id);
  return entry === undefined ? id : `${id}: ${entry.reason}`;
}

function escaped(text: string): string {
  return text.replace(/[\\`<>*_[\]|#]/gu, '\\$&');
}
