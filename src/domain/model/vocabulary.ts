/** The project's words: every closed list of tokens with its label and meaning. Feeds zod enums, types, hints, glossary and guide. */

/** One token in words. */
export interface Term {
  readonly label: string;
  readonly meaning: string;
}
export type Vocabulary = Readonly<Record<string, Term>>;

/** Row types; read "sources are `relationship` targets". Source: OSCAL 1.2.2 and NIST IR 8477; `related-to` is ours. */
export const relationships = {
  'equal-to': { label: 'equals', meaning: 'Both sides ask for the same, in the same words or nearly so.' },
  'equivalent-to': {
    label: 'is equivalent to',
    meaning: 'Both sides ask for the same in different words; neither asks anything material that the other lacks.',
  },
  'subset-of': { label: 'is contained in', meaning: 'The source asks for part of what the target asks and nothing material beyond it.' },
  'superset-of': { label: 'contains', meaning: 'The source asks for all that the target asks, and for more.' },
  'intersects-with': { label: 'overlaps', meaning: 'Both share something material, and each asks for something that the other does not.' },
  'no-relationship': { label: 'has no counterpart in', meaning: 'Looked at, and nothing material is shared.' },
  'related-to': { label: 'is related to', meaning: 'The publisher of a carried-over set says only that they relate, not how.' },
} as const satisfies Vocabulary;

export const confidences = {
  high: { label: 'high', meaning: 'Another expert would choose the same relationship.' },
  medium: { label: 'medium', meaning: 'A neighbouring relationship can be argued; the rationale says why it was not taken.' },
  low: { label: 'low', meaning: 'A candidate to drop; review wanted.' },
} as const satisfies Vocabulary;

export const verifications = {
  'two-sources': { label: 'two sources', meaning: 'At least two sources that a reader can open agree.' },
  'one-source': { label: 'one source', meaning: 'One source that a reader can open says so.' },
  unverified: { label: 'unverified', meaning: 'No source that a reader can open was found; treat with care.' },
} as const satisfies Vocabulary;

/** What the gist of a requirement was written from; number, title and values are the matter of `verifications`. */
export const bases = {
  text: { label: 'the text', meaning: 'Written from the document itself or a copy of it.' },
  'official-summary': { label: 'an official summary', meaning: 'Written from what the publisher says of the document.' },
  secondary: { label: 'secondary sources', meaning: 'Written from what others say of the document.' },
  title: { label: 'the title alone', meaning: 'Only the title, and where it stands, were known.' },
} as const satisfies Vocabulary;

/** How strongly a requirement asks. Source: ISO/IEC Directives, Part 2. */
export const modalities = {
  shall: { label: 'shall', meaning: 'Must be done by whoever follows the document.' },
  should: { label: 'should', meaning: 'Is recommended; another way may be taken.' },
  may: { label: 'may', meaning: 'Is permitted.' },
} as const satisfies Vocabulary;

/** What a requirement of law is about; `safety` is for laws that reach beyond the field: no standard on security is meant to answer it. */
export const subjectMatters = {
  measure: { label: 'a measure', meaning: 'Something done to a product, a system or an organization.' },
  regime: { label: 'the regime itself', meaning: 'Conformity assessment, marking, registration and other administration of the law.' },
  safety: {
    label: 'physical safety alone',
    meaning: 'Mechanical and other physical hazards; nothing on control, software or connections.',
  },
} as const satisfies Vocabulary;

export const requirementKinds = {
  heading: { label: 'heading', meaning: 'Groups requirements; asks nothing itself.' },
  requirement: { label: 'requirement', meaning: 'Asks somebody for a measure. Assessable.' },
  enhancement: { label: 'requirement enhancement', meaning: 'What is asked in addition to its base requirement. Assessable.' },
  provision: {
    label: 'provision',
    meaning: 'Binds nobody to a measure: scope, definition, power, penalty, product class, fee or placeholder.',
  },
} as const satisfies Vocabulary;

export const roles = {
  manufacturer: { label: 'manufacturer', meaning: 'Makes a product or has it made under its name; in IEC 62443 the product supplier.' },
  importer: { label: 'importer', meaning: 'Places a product from elsewhere on the market.' },
  distributor: { label: 'distributor', meaning: 'Makes a product available without being its manufacturer or importer.' },
  'own-brand-seller': { label: 'own-brand seller', meaning: 'Sells a product made by others under its own name.' },
  integrator: { label: 'integrator', meaning: 'Builds solutions from products; in IEC 62443 the integration service provider.' },
  operator: { label: 'operator', meaning: 'Runs the system or plant; in IEC 62443 the asset owner.' },
  'service-provider': {
    label: 'service provider',
    meaning: 'Maintains or serves systems of others; in IEC 62443 the maintenance service provider.',
  },
  authority: { label: 'authority', meaning: 'A public body with powers or duties.' },
  consumer: { label: 'consumer', meaning: 'A natural person who uses the product outside a trade.' },
} as const satisfies Vocabulary;

export const lifecyclePhases = {
  plan: { label: 'plan', meaning: 'Policy, organization and commitment.' },
  analyze: { label: 'analyze', meaning: 'Assets, threats, risks.' },
  design: { label: 'design', meaning: 'Architecture and properties.' },
  implement: { label: 'implement and connect', meaning: 'Development, production, integration, commissioning.' },
  operate: { label: 'operate and maintain', meaning: 'Running, updating, reporting, disposal.' },
} as const satisfies Vocabulary;

export const protectionGoals = {
  integrity: { label: 'integrity', meaning: 'Nothing is changed without permission.' },
  availability: { label: 'availability', meaning: 'It works when it is needed.' },
  confidentiality: { label: 'confidentiality', meaning: 'Only those entitled can read it.' },
  safety: { label: 'safety', meaning: 'Nobody is hurt and nothing destroyed.' },
} as const satisfies Vocabulary;

export const titleStatuses = {
  official: { label: 'official', meaning: "The publisher's own title." },
  quoted: {
    label: "publisher's English, quoted",
    meaning: 'English of the publisher or its government, as a slide, a law or another text has it; its own English text was not seen.',
  },
  translated: { label: 'our translation', meaning: "Our translation of the publisher's title, shortened where that is long." },
  ours: { label: 'our label', meaning: 'A short label of ours, since no title is printed or was seen, or none that this translates.' },
} as const satisfies Vocabulary;

export const forces = {
  law: { label: 'law', meaning: 'Binding by itself.' },
  presumption: { label: 'presumption of conformity', meaning: 'Following it is presumed to fulfil a law.' },
  procurement: { label: 'procurement condition', meaning: 'A buyer, usually the state, demands it.' },
  voluntary: { label: 'voluntary', meaning: 'Binding only where a contract or a choice makes it so.' },
} as const satisfies Vocabulary;

export const documentKinds = {
  standard: { label: 'standard', meaning: 'Agreed in a standards organization.' },
  regulation: { label: 'regulation', meaning: 'Law that binds directly.' },
  directive: { label: 'directive', meaning: 'Law that member states transpose.' },
  act: { label: 'act', meaning: 'Law of one country.' },
  guideline: { label: 'guideline', meaning: 'Advice of a public body or consortium.' },
  scheme: { label: 'scheme', meaning: 'Rules of a certification, label or rating.' },
  series: { label: 'series', meaning: 'Several documents that speak together; it has no requirements of its own.' },
  'focal-document': { label: 'joint paper', meaning: 'The paper to whose principles and trust elements everything is related.' },
} as const satisfies Vocabulary;

export const elementKinds = {
  principle: { label: 'guiding principle', meaning: 'One of the five guiding principles of the joint paper.' },
  'trust-element': { label: 'trust element', meaning: 'One of the elements of trust named in section II of the joint paper.' },
} as const satisfies Vocabulary;

export const listings = {
  all: { label: 'all', meaning: 'Every requirement of the document is here.' },
  parts: { label: 'parts', meaning: 'Some are here; the text of the document says which are not, and why.' },
  none: { label: 'none', meaning: 'The document is described; none of its requirements is here.' },
} as const satisfies Vocabulary;

export const considerations = {
  all: { label: 'all', meaning: 'Every assessable source requirement stands in a row; targets without a row were considered too.' },
  listed: { label: 'listed', meaning: 'Only the requirements listed were considered; nothing follows for the others.' },
} as const satisfies Vocabulary;

export const methods = {
  human: { label: 'human', meaning: 'Decided by people.' },
  automation: { label: 'automation', meaning: 'Produced by a program.' },
  hybrid: { label: 'hybrid', meaning: 'Drafted with the help of a program and read again before it counted.' },
} as const satisfies Vocabulary;

export const matchingRationales = {
  syntactic: { label: 'syntactic', meaning: 'Compares wording.' },
  semantic: { label: 'semantic', meaning: 'Compares meaning.' },
  functional: { label: 'functional', meaning: 'Compares what is achieved.' },
} as const satisfies Vocabulary;

export const setStatuses = {
  draft: { label: 'draft', meaning: 'Under work; counts and is marked as draft.' },
  'not-complete': { label: 'not complete', meaning: 'Reviewed as far as it goes.' },
  complete: { label: 'complete', meaning: 'All of it was considered and reviewed.' },
  deprecated: { label: 'deprecated', meaning: 'No longer kept up; does not count.' },
  superseded: { label: 'superseded', meaning: 'Replaced by another set; does not count.' },
} as const satisfies Vocabulary;

export const coverageLevels = {
  unassessed: { label: 'not yet considered', glyph: '–', meaning: 'Nobody has looked at this pair yet.' },
  none: { label: 'considered, none', glyph: '○', meaning: 'Looked at as a whole, and no requirement asks for it.' },
  partial: { label: 'partial', glyph: '◐', meaning: 'Part of the aspect is asked for.' },
  full: { label: 'full', glyph: '●', meaning: 'A requirement, or several together, ask for all of the aspect.' },
} as const satisfies Readonly<Record<string, Term & { readonly glyph: string }>>;

/** Word, glyph and meaning of each level. */
export type LevelWords = Readonly<Record<CoverageLevel, Term & { readonly glyph: string }>>;

/** How the levels read where a jurisdiction's documents are not all in: the same tokens, other words. */
export const levelsWhereNotAllIsIn: LevelWords = {
  ...coverageLevels,
  unassessed: {
    label: 'not all considered',
    glyph: '–',
    meaning: 'A document that counts here has not been considered in full, and none of the others asks for it.',
  },
  none: { label: 'not found in what is in', glyph: '◌', meaning: 'None of the documents that are in asks for it; one that is not in may.' },
};

export const instrumentStates = {
  complete: { label: 'complete', meaning: 'All instruments that bind there on the security of industrial IoT are listed.' },
  partial: { label: 'partial', meaning: 'Some instruments are not in yet; absence means nothing.' },
} as const satisfies Vocabulary;

export const pairStates = {
  meant: { label: 'meant to be considered', meaning: 'The pair is to be compared now; what is missing is an editorial gap.' },
  'not-yet': { label: 'not yet considered', meaning: 'The pair is known and waits; nothing follows from its absence.' },
} as const satisfies Vocabulary;

export type Relationship = keyof typeof relationships;
export type Confidence = keyof typeof confidences;
export type Verification = keyof typeof verifications;
export type TitleStatus = keyof typeof titleStatuses;
export type Basis = keyof typeof bases;
export type CoverageLevel = keyof typeof coverageLevels;
export type Force = keyof typeof forces;
export type Role = keyof typeof roles;

/** The tokens of a vocabulary in their stated order. */
export function tokens<V extends object>(vocabulary: V): [keyof V & string, ...(keyof V & string)[]] {
  return Object.keys(vocabulary) as [keyof V & string, ...(keyof V & string)[]];
}
