import type { KnowledgeBase } from '../model/knowledge-base.ts';
import { recordName } from '../model/record-name.ts';
import type { ReleaseRecord } from '../model/schema/changes.ts';
import { relationships } from '../model/vocabulary.ts';

/** A heading of a release with its lines, each about one record or one group of records. */
export interface ReleaseSection {
  readonly kind: 'added' | 'changed' | 'remapped' | 'retired';
  readonly lines: readonly { readonly text: string; /** The record a line leads to, if it is still there. */ readonly id?: string }[];
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

function countLines(kb: KnowledgeBase, { requirements, rows }: ReleaseRecord['added']): ReleaseSection['lines'] {
  const line = (counts: Readonly<Record<string, number>>, one: string, many: string) =>
    Object.entries(counts).map(([id, count]) => ({ id, text: `${nameOf(kb, id)}: ${count} ${count === 1 ? one : many}` }));
  return [...line(requirements, 'requirement', 'requirements'), ...line(rows, 'row', 'rows')];
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

function rowText(kb: KnowledgeBase, id: string): string {
  const row = kb.mappingById.get(id);
  return row === undefined ? id : [row.sources, row.targets].map((side) => side.map((member) => nameOf(kb, member)).join('; ')).join(' → ');
}

function retiredText(kb: KnowledgeBase, id: string): string {
  const entry = kb.retired.find((one) => one.id === id);
  return entry === undefined ? id : `${id}: ${entry.reason}`;
}

function escaped(text: string): string {
  return text.replace(/[\\`<>*_[\]|#]/gu, '\\$&');
}
