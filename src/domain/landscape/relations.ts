import type { Framework, KnowledgeBase, Landscape, LandscapeRelation } from '../model/knowledge-base.ts';
import { isNotCurrent } from '../model/state.ts';
import { applicationFields, bearings, scopeRelations } from '../model/claims-vocabulary.ts';
import { tokens } from '../model/vocabulary.ts';
import { compareIds } from '../model/ids.ts';

/** Fields of application in which industrial IoT is meant. */
const ownFields: ReadonlySet<string> = new Set(['general', 'industrial-automation']);

/** Whether a document counts in claims about what exists: published, and neither withdrawn nor superseded. */
export function isPublished(kb: KnowledgeBase, id: string): boolean {
  const framework = kb.frameworkById.get(id);
  return framework !== undefined && !isNotCurrent(framework, kb.release.asOf);
}

/** What the published scopes of current documents bear on of an aspect, the strongest first. */
export function relationsTo(kb: KnowledgeBase, aspect: string): readonly LandscapeRelation[] {
  return byAspect(kb.landscape)
    .filter((relation) => relation.aspect === aspect && isPublished(kb, relation.document))
    .toSorted((a, b) => rank(a) - rank(b) || compareIds(a.document, b.document));
}

/** Whether a relation is a duty for industrial IoT or anybody: what only advises, describes or defines binds nobody, whatever it says. */
export function isDuty(kb: KnowledgeBase, { document, bearing }: LandscapeRelation): boolean {
  return bearing === 'duty' && canBind(kb, document);
}

/**
 * Whether the text of a document that is known by its scope alone may still ask for all of an aspect: not where the document binds nobody,
 * is for another sector, or bears on the aspect as a concept.
 */
export function mayStillAnswer(kb: KnowledgeBase, relation: LandscapeRelation): boolean {
  return relation.mayAnswer && relation.bearing !== 'concept' && isOwnField(relation) && canBind(kb, relation.document);
}

/** Whether a relation speaks for industrial IoT, and not for another sector alone. */
export function isOwnField({ field }: Pick<LandscapeRelation, 'field'>): boolean {
  return ownFields.has(field);
}

/** The verdict of the landscape on an aspect. */
export function verdictOn({ landscape }: KnowledgeBase, aspect: string): Landscape['verdicts'][number] | undefined {
  return landscape?.verdicts.find((verdict) => verdict.aspect === aspect);
}

/** The catalogue in which a document was looked up, by its publisher. */
export function catalogueOf(
  { landscape }: KnowledgeBase,
  { publisher }: Pick<Framework, 'publisher'>,
): Landscape['catalogues'][number] | undefined {
  return landscape?.catalogues.find(({ publishers }) => publishers.includes(publisher));
}

function byAspect(landscape: Landscape | undefined): readonly LandscapeRelation[] {
  return landscape?.relations ?? [];
}

function canBind(kb: KnowledgeBase, document: string): boolean {
  const content = kb.frameworkById.get(document)?.content;
  return content === undefined || content === 'requirements' || content === 'conformity';
}

const relationOrder = tokens(scopeRelations);
const bearingOrder = tokens(bearings);
const fieldOrder = tokens(applicationFields);

function rank({ relation, bearing, field }: LandscapeRelation): number {
  return relationOrder.indexOf(relation) * 1000 + bearingOrder.indexOf(bearing) * 100 + fieldOrder.indexOf(field);
}
