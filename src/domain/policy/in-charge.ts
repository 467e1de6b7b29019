import { INTERNATIONAL } from '../gaps/looked-at.ts';
import type { Framework, Jurisdiction, KnowledgeBase, Requirement } from '../model/knowledge-base.ts';
import type { Authority } from '../model/schema/authority.ts';
import { hasEnded } from '../model/state.ts';

/** Who gets the reports that some requirements of a document ask for, as they name it. */
export interface Addressee {
  readonly to: string;
  readonly requirements: readonly Requirement[];
}

/** Who is in charge of a document by its record, and who gets reports by its requirements; where both are empty it is not known. */
export interface InCharge {
  readonly document: Framework;
  readonly authorities: readonly Authority[];
  /** The document whose record names the authorities, and of which their numbers are: itself, or the directive that it specifies. */
  readonly namedIn: Framework;
  readonly addressees: readonly Addressee[];
}

/** A country with the documents of which somebody may be in charge, and those that are voluntary and that nobody supervises. */
export interface CountryInCharge {
  readonly country: Jurisdiction;
  readonly documents: readonly InCharge[];
  readonly voluntary: readonly Framework[];
}

/**
 * Country by country, who is in charge of each act of law that was made and has not ended, and of other documents whose record says it;
 * an act that only specifies a directive is in the hands of those of the directive.
 */
export function inCharge(kb: KnowledgeBase): readonly CountryInCharge[] {
  return kb.jurisdictions
    .map((country) => {
      const own = kb.frameworks.filter((one) => one.jurisdiction === country.id && isMade(kb, one));
      return {
        country,
        documents: own.filter(isInHands).map((one) => inChargeOf(kb, one)),
        voluntary: own.filter((one) => one.force === 'voluntary' && !isInHands(one)),
      };
    })
    .filter(({ country, documents }) => country.id !== INTERNATIONAL || documents.length > 0);
}

function isMade({ release }: KnowledgeBase, one: Framework): boolean {
  return !hasEnded(one, release.asOf) && one.stage !== 'under-development';
}

function isInHands(one: Framework): boolean {
  return one.force === 'law' || one.authorities !== undefined;
}

function inChargeOf(kb: KnowledgeBase, document: Framework): InCharge {
  const directive = kb.frameworkById.get(document.specifies ?? '');
  const namedIn = document.authorities === undefined && directive?.authorities !== undefined ? directive : document;
  const own = reportsIn(kb, document.id);
  const reports = own.length > 0 || directive === undefined ? own : reportsIn(kb, directive.id);
  const byName = Map.groupBy(reports, ({ report }) => report?.to ?? '');
  return {
    document,
    authorities: namedIn.authorities ?? [],
    namedIn,
    addressees: [...byName].map(([to, requirements]) => ({ to, requirements })),
  };
}

function reportsIn(kb: KnowledgeBase, document: string): readonly Requirement[] {
  return (kb.requirementsOf.get(document) ?? []).filter(({ report, withdrawn }) => report !== undefined && withdrawn === undefined);
}
