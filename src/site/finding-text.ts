import { contentDay } from '../domain/model/content-day.ts';
import { findingKinds, type Finding, type FindingKind } from '../domain/policy/finding.ts';
import { findFindings } from '../domain/policy/find-findings.ts';
import type { Page } from './page.ts';
import { rangeSentence } from './range-sentence.ts';

/** The name of a finding; one that does not hold is named without its subject. */
export function findingTitle({ t, name }: Pick<Page, 't' | 'name'>, kind: FindingKind, finding: Finding | undefined): string {
  switch (kind) {
    case 'least-covered-principle':
    case 'least-covered-trust-element':
      return finding?.subject === undefined ? t(`findings.${kind}.name`) : t(`findings.${kind}.title`, { subject: name(finding.subject) });
    default:
      return t(`findings.${kind}.title`);
  }
}

type Words = Pick<Page, 't' | 'name' | 'inSentence' | 'kb' | 'date'>;

/** So few aspects or acts are named with the sentence that counts them. */
const few = 3;

/** A finding in one sentence, with number and denominator, and in a second one what is counted, where that is little. */
export function findingSentence(page: Words, finding: Finding): string {
  const { t, name, inSentence } = page;
  const {
    kind,
    count,
    of,
    full,
    bars,
    basis,
    hours,
    members,
    ranges = [],
    laws = 0,
    acts: concerned,
    reports = 0,
    partly = 0,
    subject = '',
  } = finding;
  switch (kind) {
    case 'least-covered-principle':
    case 'least-covered-trust-element':
      return t(`findings.${kind}.sentence`, {
        parts: bars.length,
        subject: name(subject),
        documents: basis.length,
        count,
        of,
        full,
        date: page.date(contentDay(page.kb)),
        alike: noneEither(page, finding),
      });
    case 'law-beyond-standards': {
      const named = bars.map(({ id }) => t(`findings.${kind}.act`, { act: name(id) }));
      const acts = bars.length > few ? t(`findings.${kind}.acts`, { count: bars.length }) : inSentence(named);
      return t(`findings.${kind}.sentence`, { count, of, reports, parts: bars.length, acts });
    }
    case 'first-report-deadlines': {
      const others = (hours?.others ?? []).map((one) => t(`findings.${kind}.hours`, { hours: one }));
      return t(`findings.${kind}.sentence`, { count, of, common: hours?.common ?? 0, others: inSentence(others) });
    }
    case 'diverging-deadlines': {
      const spread = ranges.map((range) => rangeSentence(page, range)).join(' ');
      const date = page.date(page.kb.release.asOf);
      return t(`findings.${kind}.sentence`, { spread, acts: concerned.length, laws, date, count, of });
    }
    case 'not-recognised':
      return t(`findings.${kind}.sentence`, { count, of, partly, rest: of - count });
    default: {
      const sentence = t(`findings.${kind}.sentence`, { count, of });
      return members.length > few ? sentence : `${sentence} ${t('findings.named', { count, names: inSentence(members.map(name)) })}`;
    }
  }
}

/** Which other elements have nothing in full either, where the one spoken of has not; else nothing. */
function noneEither({ t, name, inSentence }: Words, { subject, full, bars }: Finding): string {
  const others = bars.filter((bar) => bar.id !== subject && bar.full === 0);
  return full > 0 || others.length === 0 ? '' : ` ${t('findings.noneEither', { others: inSentence(others.map(({ id }) => name(id))) })}`;
}

/** What the figure of a finding shows: places of elements, or what was counted by what its bars stand for. */
export function figureCaption({ t, kb }: Pick<Page, 't' | 'kb'>, { subject, bars }: Finding): string {
  if (subject !== undefined) return t('findings.figurePlaces');
  const id = bars[0]?.id ?? '';
  if (kb.elementById.has(id)) return t('findings.figureElements');
  return kb.frameworkById.has(id) ? t('findings.figureDocuments') : t('findings.figureCountries');
}

/** What the page of a finding shows; without one the statement does not hold at this version. */
export interface FindingPageProps {
  readonly kind: FindingKind;
  readonly finding?: Finding;
}

/** The pages of all findings, also of those that do not hold: their addresses stay. */
export function findingPages(knowledge: Pick<Page, 'kb' | 'coverage' | 'gaps'>) {
  const found = findFindings(knowledge);
  return findingKinds.map((kind) => {
    const finding = found.find((one) => one.kind === kind);
    return { params: { finding: kind }, props: { kind, ...(finding === undefined ? {} : { finding }) } };
  });
}
