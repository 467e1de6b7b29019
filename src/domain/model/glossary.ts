import * as vocabulary from './vocabulary.ts';

/** A word of the project with the page that explains it; the token is the anchor there. */
export interface GlossaryTerm {
  readonly label: string;
  readonly meaning: string;
  readonly page: string;
}

type Vocabulary = Readonly<Record<string, Pick<GlossaryTerm, 'label' | 'meaning'>>>;

/** The vocabularies whose tokens are anchors of the glossary. */
const inGlossary: readonly Vocabulary[] = [
  vocabulary.requirementKinds,
  vocabulary.roles,
  vocabulary.lifecyclePhases,
  vocabulary.protectionGoals,
  vocabulary.forces,
  vocabulary.documentKinds,
  vocabulary.relationships,
  vocabulary.confidences,
  vocabulary.methods,
  vocabulary.matchingRationales,
  vocabulary.setStatuses,
  vocabulary.considerations,
  vocabulary.titleStatuses,
  vocabulary.verifications,
];

/** Every word that prose can explain by its token: those of the glossary, and the levels of coverage. */
export const glossaryTerms: ReadonlyMap<string, GlossaryTerm> = new Map([
  ...termsOf(vocabulary.coverageLevels, '/method/'),
  ...inGlossary.flatMap((terms) => termsOf(terms, '/guide/glossary/')),
]);

function termsOf(terms: Vocabulary, page: string): [string, GlossaryTerm][] {
  return Object.entries(terms).map(([token, { label, meaning }]) => [token, { label, meaning, page }]);
}
