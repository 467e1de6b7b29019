import { byDocumentGroup, type DocumentGroup } from '../domain/coverage/document-groups.ts';
import { matrixFrameworks, matrixJurisdictions, notYetApplying } from '../domain/coverage/matrix.ts';
import type { PlacesOf } from '../domain/coverage/coverage-places.ts';
import { isKnownAtSecondHand } from '../domain/model/document-basis.ts';
import type { Framework } from '../domain/model/knowledge-base.ts';
import { forces, tokens, type Force } from '../domain/model/vocabulary.ts';
import type { Page } from './page.ts';

/** One row of the matrix: a document, or what is of one force in a jurisdiction. */
export interface MatrixLine extends PlacesOf {
  readonly title: string;
  readonly url: string;
  readonly isLaw: boolean;
  readonly notes: readonly string[];
}

export interface MatrixGroup {
  readonly title: string;
  readonly lines: readonly MatrixLine[];
}

/** The documents of the matrix as rows, grouped: law, international, European, guidelines. */
export function documentLines(page: Page): readonly MatrixGroup[] {
  return byDocumentGroup(page.kb, matrixFrameworks(page.kb), (framework) => framework).map(({ group, members }) => ({
    title: groupTitle(page, group),
    lines: members.map((framework) => ({
      scope: framework.id,
      title: framework.shortTitle,
      url: page.to.framework(framework.id),
      isLaw: framework.force === 'law',
      notes: documentNotes(page, framework),
    })),
  }));
}

/** The jurisdictions of the matrix; where law and other texts count, each on a row of its own. */
export function jurisdictionLines(page: Page): readonly MatrixGroup[] {
  return matrixJurisdictions(page.kb).map(({ id, title, frameworks, instruments }) => ({
    title,
    lines: tokens(forces)
      .map((force) => ({ force, documents: frameworks.filter((framework) => framework.force === force) }))
      .filter(({ documents }) => documents.length > 0)
      .map(({ force, documents }) => ({
        scope: id,
        force,
        title: page.t(`matrix.force.${force}`),
        url: page.to.jurisdiction(id),
        isLaw: force === 'law',
        notes: [
          page.list([...documents, ...seriesIn(page.kb, id, force)].map(({ shortTitle }) => shortTitle)),
          ...(instruments === 'complete' ? [] : [page.t('matrix.notAll')]),
        ],
      })),
  }));
}

/** The series of one force of which parts count together in a jurisdiction. */
function seriesIn({ frameworks }: Page['kb'], jurisdiction: string, force: Force): readonly Framework[] {
  return frameworks.filter(
    (framework) => framework.kind === 'series' && framework.jurisdiction === jurisdiction && framework.force === force,
  );
}

/** The name of a group of documents. */
export function groupTitle({ t }: Pick<Page, 't'>, group: DocumentGroup): string {
  const titles: Readonly<Record<DocumentGroup, string>> = {
    law: t('groups.law'),
    international: t('groups.international'),
    regional: t('groups.regional'),
    guideline: t('groups.guideline'),
  };
  return titles[group];
}

function documentNotes({ kb, t, date }: Page, framework: Framework): readonly string[] {
  const { applies } = framework;
  const from = applies !== undefined ? t('matrix.notYetFrom', { date: date(applies) }) : t('matrix.notYet');
  return [...(notYetApplying(kb, framework) ? [from] : []), ...(isKnownAtSecondHand(kb, framework.id) ? [t('matrix.secondHand')] : [])];
}
