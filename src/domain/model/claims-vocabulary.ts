import type { Vocabulary } from './vocabulary.ts';

/** The words for documents as such, for what their published scopes bear on, and for what a claim rests on. */

/** Whether the text of a document can be had without paying. */
export const availabilities = {
  free: { label: 'free of charge', meaning: 'Its publisher gives the text away.' },
  paid: { label: 'for payment', meaning: 'Its publisher sells the text.' },
} as const satisfies Vocabulary;

/** How far a document has come. */
export const documentStages = {
  published: { label: 'published', meaning: 'An edition is published.' },
  'under-development': { label: 'under development', meaning: 'A draft; it may change or never appear.' },
  withdrawn: { label: 'withdrawn', meaning: 'Its publisher has withdrawn it.' },
} as const satisfies Vocabulary;

/** What somebody in charge of a document does for it. */
export const authorityTasks = {
  supervises: { label: 'supervises', meaning: 'Sees to it that the document is kept, with the powers that law gives.' },
  'receives-reports': { label: 'gets reports', meaning: 'Is told of incidents, vulnerabilities or failures.' },
  'decides-claims': { label: 'decides claims', meaning: 'Hears who claims damages; nobody else sees to it that the document is kept.' },
  runs: { label: 'runs it', meaning: 'Operates the scheme or the platform, and gives the labels where there are any.' },
} as const satisfies Vocabulary;

/** What a document is by what it says, whatever its label. */
export const contentTypes = {
  requirements: { label: 'requirements', meaning: 'Asks somebody for something, or is a specification to conform to.' },
  guidance: { label: 'guidance', meaning: 'Advises; asks nobody.' },
  vocabulary: { label: 'vocabulary', meaning: 'Defines words and concepts.' },
  architecture: { label: 'architecture', meaning: 'Describes parts and how they fit.' },
  conformity: { label: 'conformity', meaning: 'Says how conformity is assessed or declared.' },
} as const satisfies Vocabulary;

/** How far the published scope of a document that is not listed covers an aspect. */
export const scopeRelations = {
  whole: { label: 'the whole', meaning: 'Its scope covers all that the aspect asks, for IIoT in general.' },
  part: { label: 'a part', meaning: 'Its scope covers a part of the ask, one sector, or a mechanism without the duty.' },
  touches: { label: 'touches it', meaning: 'Its scope supports, defines or concerns the aspect.' },
} as const satisfies Vocabulary;

/** In what way a document bears on an aspect. */
export const bearings = {
  duty: { label: 'as a duty', meaning: 'Somebody must do it who follows the document.' },
  mechanism: { label: 'as a mechanism', meaning: 'It says how, not that anybody must.' },
  concept: { label: 'as a concept', meaning: 'It explains, defines or advises.' },
} as const satisfies Vocabulary;

/** For whom a document is written. */
export const applicationFields = {
  general: { label: 'general', meaning: 'For everybody, IIoT included.' },
  'industrial-automation': { label: 'industrial automation', meaning: 'For industrial automation and control systems.' },
  'product-safety': { label: 'product safety', meaning: 'For the safety of machinery and products.' },
  energy: { label: 'energy', meaning: 'For power systems and energy supply.' },
  nuclear: { label: 'nuclear facilities', meaning: 'For nuclear facilities.' },
  health: { label: 'health', meaning: 'For medical devices and health care.' },
  automotive: { label: 'road vehicles', meaning: 'For road vehicles.' },
  rail: { label: 'railways', meaning: 'For railways.' },
  building: { label: 'buildings', meaning: 'For buildings and lifts.' },
  telecom: { label: 'telecommunication', meaning: 'For networks and services of telecommunication.' },
  cloud: { label: 'cloud platforms', meaning: 'For cloud and distributed platforms.' },
  finance: { label: 'finance', meaning: 'For financial services.' },
  consumer: { label: 'consumers', meaning: 'For consumer products.' },
  'supply-chain-logistics': { label: 'logistics', meaning: 'For logistics and trade along supply chains.' },
  other: { label: 'another field', meaning: 'For one other field.' },
} as const satisfies Vocabulary;

/** What the documents of the world, listed or not, answer of an aspect by our reading. */
export const landscapeVerdicts = {
  whole: { label: 'the whole', meaning: 'One document answers it.' },
  together: { label: 'together', meaning: 'Several documents could answer it jointly; nobody has shown it row by row.' },
  part: { label: 'a part', meaning: 'What exists answers a part.' },
  hardly: { label: 'hardly', meaning: 'Next to nothing answers it.' },
} as const satisfies Vocabulary;

/** How sure a claim about the world is. */
export const certainties = {
  high: { label: 'high', meaning: 'What it rests on is at hand, current, and undisputed.' },
  medium: { label: 'medium', meaning: 'It rests on secondary sources, or somebody sees a deciding row otherwise.' },
  low: {
    label: 'low',
    meaning: 'It rests on titles, on a catalogue older than twelve months, or a document known by its scope alone may answer it.',
  },
} as const satisfies Vocabulary;

/** What keeps a claim from being surer. */
export const certaintyGrounds = {
  title: { label: 'titles', meaning: 'Something that decides was judged from a title alone.' },
  open: { label: 'unread', meaning: 'A document known by its scope alone may answer it.' },
  stale: { label: 'old catalogue', meaning: 'A catalogue concerned was older than twelve months, or none was gone through.' },
  secondary: { label: 'secondary sources', meaning: 'Something that decides was judged from secondary sources.' },
  contested: { label: 'contested', meaning: 'Somebody sees a deciding row otherwise.' },
} as const satisfies Vocabulary;

/** What a level of coverage rests on; a level is never shown without. */
export const qualifiers = {
  joint: { label: 'together', meaning: 'Only several requirements of the document together ask for all of it.' },
  'joint-series': {
    label: 'together in the series',
    meaning: 'Only requirements of several parts of the series together ask for all of it.',
  },
  'from-level': { label: 'from a security level', meaning: 'It holds only from a security level on.' },
  recommended: { label: 'recommended', meaning: 'A requirement that decides is a recommendation.' },
  contested: { label: 'contested', meaning: 'Somebody sees a deciding row otherwise.' },
  'from-title': { label: 'judged from titles', meaning: 'A deciding row, or the looking behind a none, rests on titles alone.' },
  unverified: { label: 'unverified', meaning: 'A requirement that decides could not be verified.' },
  'for-some': {
    label: 'for some only',
    meaning: 'The document on which it rests binds only those whom its page names; industry at large is not among them.',
  },
  'not-yet-applicable': { label: 'not yet applicable', meaning: 'The law on which it rests does not apply yet.' },
} as const satisfies Vocabulary;

export type ScopeRelation = keyof typeof scopeRelations;
export type Bearing = keyof typeof bearings;
export type ApplicationField = keyof typeof applicationFields;
export type Certainty = keyof typeof certainties;
export type CertaintyGround = keyof typeof certaintyGrounds;
export type Qualifier = keyof typeof qualifiers;
