import { isPublished } from '../landscape/relations.ts';
import { landscapeDocuments } from '../landscape/overview.ts';
import { applicationFields, bearings } from '../model/claims-vocabulary.ts';
import { predominantBasis } from '../model/document-basis.ts';
import type { AspectGapKind } from '../model/gap.ts';
import type { KnowledgeBase, LandscapeRelation, Mapping } from '../model/knowledge-base.ts';
import { standingOn } from '../model/standing.ts';
import { recordName } from '../model/record-name.ts';
import { takesArticle } from '../model/takes-article.ts';
import { tokens, type Basis } from '../model/vocabulary.ts';
import { capitalized, listed, monthOf, numberWord } from '../model/words.ts';
import type { Ask, Demand } from './demand.ts';
import type { Findings } from './findings.ts';

/** All that the sentence about an aspect says. */
export interface AspectClaim {
  readonly kb: KnowledgeBase;
  readonly findings: Findings;
  readonly kind: AspectGapKind;
  readonly demand: Demand;
  readonly openTo: readonly string[];
  /** The deciding row of each document that has one. */
  readonly leads: readonly Mapping[];
}

const shown = 6;

/** The claim as it can be quoted: what was looked at and from what it was judged, what else bears on it, who asks for it, and the day. */
export function aspectSentence(claim: AspectClaim): string {
  const parts = [ofListed(claim), ofOthers(claim), ofDemand(claim), ofOpen(claim), `State of ${claim.kb.release.asOf}.`];
  return parts.filter((part) => part !== '').join(' ');
}

function ofListed({ kb, findings, kind, leads }: AspectClaim): string {
  const { aspect, basis, rows } = findings;
  const judged = judgedFrom(kb, basis);
  const count = numberWord(basis.length);
  const all = basis.length === 1 ? 'the one international standard' : `the ${count} international standards`;
  const who = `${all} that we list requirement by requirement`;
  if (kind === 'only-at-higher-levels') {
    const level = Math.min(...rows.filter(({ level: of }) => of === 'full').map(({ fromLevel = 0 }) => fromLevel));
    return `Of ${who}, none asks below security level ${level} for all of this: ${aspect.asks}${judged}.`;
  }
  if (rows.length === 0) {
    const none = basis.length === 1 ? `${capitalized(who)} does not ask` : `None of ${who} asks`;
    return `${none} for this: ${aspect.asks}${judged}.${ofOtherEntities(findings)}`;
  }
  const some = rows.length === 1 ? 'one asks' : `${numberWord(rows.length)} ask`;
  return `Of ${who}, ${some} for a part and none for all of this: ${aspect.asks}${judged}. ${leads.length === 1 ? 'The part is' : 'The parts are'} ${listed(leads.map((row) => partOf(kb, row)))}.`;
}

/** What is asked of other kinds of entity alone, so that this one is seen to be left out. */
function ofOtherEntities({ ofOthers }: Findings): string {
  return ofOthers.length === 0 ? '' : ` Some ask for it of other entities (${listed(ofOthers.map(({ title }) => `“${title}”`))}).`;
}

/** `IEC 62443-4-2 CR 3.11 (Physical tamper resistance)`. */
function partOf(kb: KnowledgeBase, { sources }: Mapping): string {
  const named = sources.flatMap((id) => kb.requirementById.get(id) ?? []);
  const document = recordName(kb, named[0]?.framework ?? '');
  const withheld = kb.frameworkById.get(named[0]?.framework ?? '')?.titles === 'withheld';
  const refs = named.map(({ ref, title }) => (withheld || named.length > 1 ? ref : `${ref} (${title})`));
  return `${document} ${listed(refs)}`;
}

const basisWords: Readonly<Record<Basis, string>> = {
  text: 'text',
  'official-summary': 'official summaries',
  secondary: 'secondary sources',
  title: 'titles',
};

/** ` (judged from: text 1, secondary sources 5)`; nothing where no gist states its basis. */
export function judgedFrom(kb: KnowledgeBase, documents: readonly string[]): string {
  const found = documents.map((id) => predominantBasis(kb, id));
  const counts = tokens(basisWords)
    .map((basis) => ({ basis, count: found.filter((one) => one === basis).length }))
    .filter(({ count }) => count > 0);
  return counts.length === 0 ? '' : ` (judged from: ${counts.map(({ basis, count }) => `${basisWords[basis]} ${count}`).join(', ')})`;
}

function ofOthers({ kb, findings, kind }: AspectClaim): string {
  if (kind === 'only-at-higher-levels') return '';
  if (!kb.landscape) return 'What other documents bear on was not looked up.';
  const { strong, basis } = findings;
  const others = landscapeDocuments(kb).filter(({ id }) => !basis.includes(id) && isPublished(kb, id)).length;
  const catalogues = listed(kb.landscape.catalogues.map(({ title, date }) => `${title} (${monthOf(date)})`));
  const known = `Of ${others} other published documents known from the catalogues of ${catalogues},`;
  if (strong.length === 0) return `${known} none bears on it by its scope with more than a touch.`;
  const verb = strong.length === 1 ? 'bears on it by its scope' : 'bear on it by their scope';
  const names = nameSome(
    kb,
    strong.map(({ document }) => document),
  );
  return `${known} ${numberWord(strong.length)} ${verb}, ${asWhat(strong)} (${names}).`;
}

/** `all as mechanisms`, or `one as a duty, for nuclear, and two as concepts`. */
function asWhat(relations: readonly LandscapeRelation[]): string {
  const groups = tokens(bearings).flatMap((bearing) => {
    const members = relations.filter((relation) => relation.bearing === bearing);
    return members.length === 0 ? [] : [{ bearing, members }];
  });
  const fieldsOf = (members: readonly LandscapeRelation[]) => {
    const fields = [...new Set(members.map(({ field }) => field))];
    return fields.includes('general') ? '' : ` for ${listed(fields.map((field) => applicationFields[field].label))}`;
  };
  const phrase = (bearing: LandscapeRelation['bearing'], members: readonly LandscapeRelation[]) =>
    `${members.length === 1 ? bearings[bearing].label : `as ${plural[bearing]}`}${fieldsOf(members)}`;
  const [only] = groups;
  if (only && groups.length === 1) return `${relations.length > 1 ? 'all ' : ''}${phrase(only.bearing, only.members)}`;
  return listed(groups.map(({ bearing, members }) => `${numberWord(members.length)} ${phrase(bearing, members)}`));
}

const plural: Readonly<Record<LandscapeRelation['bearing'], string>> = { duty: 'duties', mechanism: 'mechanisms', concept: 'concepts' };

/** The first documents by name, and how many more there are. */
export function nameSome(kb: KnowledgeBase, documents: readonly string[]): string {
  const names = documents.slice(0, shown).map((id) => recordName(kb, id));
  const rest = documents.length - names.length;
  return rest > 0 ? `${names.join(', ')} and ${rest} more` : listed(names);
}

function ofDemand({ kb, demand: { binding, voluntary } }: AspectClaim): string {
  const { asOf } = kb.release;
  const law = binding.length === 0 ? 'No law that is in asks for it' : capitalized(asking(binding, asOf));
  return voluntary.length === 0 ? `${law}.` : `${law}; of voluntary documents, ${asking(voluntary, asOf)}.`;
}

/** `The Act asks for it and the Decree for a part of it`. */
function asking(asks: readonly Ask[], day: string): string {
  const nameOf = (ask: Ask) => nameOn(day, ask);
  const whole = asks.filter(({ level }) => level === 'full').map(nameOf);
  const part = asks.filter(({ level }) => level === 'partial').map(nameOf);
  const verb = (names: readonly string[]) => (names.length === 1 ? 'asks' : 'ask');
  if (part.length === 0) return `${listed(whole)} ${verb(whole)} for it`;
  if (whole.length === 0) return `${listed(part)} ${verb(part)} for a part of it`;
  return `${listed(whole)} ${verb(whole)} for it and ${listed(part)} for a part of it`;
}

/** A document by its name, with for whom alone it is, and whether it is law that does not apply yet. */
function nameOn(day: string, { framework }: Ask): string {
  const { shortTitle, force, onlyFor } = framework;
  const name = force === 'law' && takesArticle(shortTitle) ? `the ${shortTitle}` : shortTitle;
  const reserves = [
    ...(onlyFor === undefined ? [] : [`for ${onlyFor} alone`]),
    ...(standingOn(framework, day).kind === 'coming' ? ['not yet applying'] : []),
  ];
  return reserves.length === 0 ? name : `${name} (${reserves.join('; ')})`;
}

function ofOpen({ kb, openTo }: AspectClaim): string {
  if (openTo.length === 0) return '';
  return `${nameSome(kb, openTo)} may answer it; nobody here has opened ${openTo.length === 1 ? 'its text' : 'their texts'}.`;
}
