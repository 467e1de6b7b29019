import { gapKinds } from '../domain/model/gap.ts';
import { agendaOf, type Proposal } from '../domain/policy/agenda.ts';
import { toCsv } from './csv.ts';
import type { Page } from './page.ts';

/** The agenda as Markdown, one proposal a section, with date and disclaimer. */
export function agendaMarkdown(page: Page): string {
  const { t } = page;
  const sections = agendaOf(page).map((proposal, index) => markdownOf(page, proposal, index + 1));
  return [`# ${t('agenda.title')}`, t('agenda.lead'), ...sections, stateLine(page)].join('\n\n').concat('\n');
}

/** The agenda as CSV, one proposal a line. */
export function agendaCsv(page: Page): string {
  const rows = agendaOf(page).map((proposal, index) => ({ place: index + 1, ...factsOf(page, proposal) }));
  return toCsv(agendaColumns, rows);
}

const agendaColumns = [
  'place',
  'subject',
  'kind',
  'severity',
  'certainty',
  'words',
  'claim',
  'remedy',
  'committees',
  'law',
  'voluntary',
  'nearest',
  'id',
] as const;

/** The parts of a proposal in words, empty where there is nothing to say. */
function factsOf(page: Page, { gap, aspect, remedy, asks }: Proposal) {
  const { t, kb, name } = page;
  const named = (binding: boolean) =>
    asks.filter(({ framework }) => (framework.force === 'law') === binding).map(({ framework }) => framework.shortTitle);
  return {
    subject: `${name(aspect.element)}: ${aspect.title}`,
    kind: gapKinds[gap.kind].label,
    severity: gap.severity,
    certainty: gap.certainty ?? '',
    words: aspect.halfSentence ?? '',
    claim: gap.sentence,
    remedy: t(`agenda.remedy.${remedy}`),
    committees: (gap.committees ?? []).map((id) => kb.committees[id]?.title ?? id).join('; '),
    law: named(true).join('; '),
    voluntary: named(false).join('; '),
    nearest: (gap.nearest ?? []).map(({ document }) => name(document)).join('; '),
    id: gap.id,
  };
}

function markdownOf(page: Page, proposal: Proposal, place: number): string {
  const { t } = page;
  const facts = factsOf(page, proposal);
  const lines = [
    [t('agenda.words'), facts.words],
    [t('agenda.remedyTitle'), facts.remedy],
    [t('agenda.committees'), facts.committees],
    [t('agenda.law'), facts.law],
    [t('agenda.voluntary'), facts.voluntary],
    [t('agenda.nearest'), facts.nearest],
  ].filter(([, text]) => text !== '');
  return [`## ${place}. ${facts.subject}`, facts.claim, lines.map(([name, text]) => `- ${name}: ${text}`).join('\n')].join('\n\n');
}

function stateLine({ t, kb, date }: Page): string {
  return t('findings.state', { version: kb.release.version, date: date(kb.release.asOf) });
}
