import { FOCAL_DOCUMENT, isAssessable, type KnowledgeBase } from '../model/knowledge-base.ts';
import { nearestFew } from '../model/nearest.ts';

/** What a spelled number leads to: an id, or why it leads to none, with the numbers that may have been meant, looked for when asked. */
export type Match = { readonly id: string } | { readonly message: string; readonly near: () => readonly string[] };
export type RefMatcher = (spelled: string) => Match;

interface Member {
  readonly id: string;
  readonly ref: string;
  /** Other ways to write its id. */
  readonly names: readonly string[];
  readonly isAssessable: boolean;
}

/** Words before a number that say only what it numbers. */
const generic = new Set([
  'provision',
  'clause',
  'section',
  'control',
  'requirement',
  'article',
  'art',
  'point',
  'annex',
  'paragraph',
  'principle',
]);

/**
 * Finds the requirements of a document by how people spell their numbers: without regard to case, blanks and punctuation,
 * with zeros in front, `RE(1)` or `(1)` for `RE 1`, as the last part of an URN, and in ISO/IEC 27001 a number of Annex A
 * without its `A.` where the file never writes it and no clause has that number. `spelledInFile` is every number of the file on this side.
 */
export function refMatcher(kb: KnowledgeBase, framework: string, spelledInFile: readonly string[]): RefMatcher {
  const members = membersOf(kb, framework);
  const exact = new Map(members.flatMap((member) => [member.ref, member.id, ...member.names].map((name) => [name, member] as const)));
  const forms = index(members, (ref) => [formOf(ref)]);
  const loose = index(members, looseForms);
  const bareAnnex = index(
    members.filter(({ ref }) => /^A\./u.test(ref)),
    (ref) => [formOf(ref.slice(2))],
  );
  const isBare = !spelledInFile.some((spelled) => /^a\./iu.test(lastPart(spelled)));
  const writesBareAnnex = spelledInFile.some((spelled) => bareAnnex.has(formOf(spelled)) && !forms.has(formOf(spelled)));
  const what = framework === FOCAL_DOCUMENT ? 'an aspect' : 'a requirement';
  const refs = members.map(({ ref }) => ref);
  const known = new Map<string, Match>();
  const find = (spelled: string): Match => {
    const form = formOf(spelled);
    const annex = isBare ? (bareAnnex.get(form) ?? []) : [];
    const named = exact.get(spelled);
    const clauses = named ? [named] : (forms.get(form) ?? loose.get(form) ?? []);
    const either = clauses.length > 0 ? clauses : annex;
    const found = writesBareAnnex ? [...clauses, ...annex] : either;
    const [only] = found;
    if (only && found.length === 1) {
      if (only.isAssessable) return { id: only.id };
      return { message: `\`${spelled}\` asks nobody for a measure in \`${framework}\` and stands in no row.`, near: () => [] };
    }
    if (found.length > 1)
      return { message: `\`${spelled}\` can be more than one number of \`${framework}\`.`, near: () => found.map(({ ref }) => ref) };
    return { message: `\`${spelled}\` is not ${what} of \`${framework}\`.`, near: () => nearestFew(lastPart(spelled), refs, 3) };
  };
  return (spelled) => {
    const match = known.get(spelled) ?? find(spelled);
    known.set(spelled, match);
    return match;
  };
}

/** What a document holds; the members of a series are those of its parts, named in full, for two parts may have one number. */
function membersOf(kb: KnowledgeBase, framework: string): readonly Member[] {
  if (framework === FOCAL_DOCUMENT) return kb.aspects.map(({ id }) => ({ id, ref: id, names: [], isAssessable: true }));
  const parts = kb.frameworkById.get(framework)?.members;
  return (parts ?? [framework]).flatMap((part) =>
    (kb.requirementsOf.get(part) ?? []).map((requirement) => ({
      id: requirement.id,
      ref: parts ? requirement.id : requirement.ref,
      names: parts ? [controlId(framework, requirement.id)] : [localPart(requirement.id)],
      isAssessable: isAssessable(requirement),
    })),
  );
}

/** Members by each of the forms of their numbers. */
function index(members: readonly Member[], formsOf: (ref: string) => readonly string[]): ReadonlyMap<string, readonly Member[]> {
  const found = new Map<string, Member[]>();
  for (const member of members) {
    for (const form of new Set(formsOf(member.ref))) {
      const same = found.get(form);
      if (same) same.push(member);
      else found.set(form, [member]);
    }
  }
  return found;
}

/** A number as its runs of letters and digits: `A.5.09` and `a 5 9` are `a 5 9`. */
function formOf(spelled: string): string {
  return (
    lastPart(spelled)
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}★]+|\d+/gu) ?? []
  )
    .map((part) => part.replace(/^0+(?=\d)/u, ''))
    .map((part) => (part === 'article' ? 'art' : part))
    .join(' ');
}

/** Other ways in which the same number is met: without its first word, and without the `RE` of an enhancement. */
function looseForms(ref: string): readonly string[] {
  const form = formOf(ref);
  const [first = '', ...rest] = form.split(' ');
  const forms = generic.has(first) && rest.length > 0 ? [form, rest.join(' ')] : [form];
  return forms.flatMap((one) => [one, one.replace(/ re (?=\d+$)/u, ' ')]);
}

/** The last part of an URN, or the whole text. */
function lastPart(spelled: string): string {
  const text = spelled.trim();
  return /^urn:/iu.test(text) ? (text.split(':').at(-1) ?? '') : text;
}

/** A requirement as the id of a control of a document: without the document where it is that one's, with it where it is of a part. */
export function controlId(framework: string, id: string): string {
  return id.startsWith(`${framework}/`) ? localPart(id) : id.replace('/', '.');
}

function localPart(id: string): string {
  return id.slice(id.indexOf('/') + 1);
}
