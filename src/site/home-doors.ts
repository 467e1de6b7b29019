import type { Reader } from '../domain/model/readers.ts';
import type { Page } from './page.ts';

/** A way into the site for one kind of reader, with links in order. */
export interface Door {
  readonly title: string;
  readonly text: string;
  readonly links: readonly { readonly name: string; readonly url: string }[];
}

/** The ways into the site: for policymakers, for committees and for companies, each with the questions that content picks for them. */
export function homeDoors({ kb, t, to }: Pick<Page, 'kb' | 't' | 'to'>): readonly Door[] {
  const link = (name: string, path: string) => ({ name, url: to.path(path) });
  const questions = (reader: Reader) =>
    kb.home.questions
      .filter((question) => (question.for ?? 'companies') === reader)
      .map(({ text, see }) => ({ name: text, url: urlOf({ kb, to }, see) }));
  return [
    {
      title: t('home.policyTitle'),
      text: t('home.policyText'),
      links: [
        ...questions('policymakers'),
        link(t('nav.findings'), '/findings/'),
        link(t('nav.dates'), '/dates/'),
        link(t('nav.changes'), '/changes/'),
      ],
    },
    {
      title: t('home.committeeTitle'),
      text: t('home.committeeText'),
      links: [...questions('committees'), link(t('nav.crosswalks'), '/crosswalks/'), link(t('nav.guide'), '/guide/edit-a-record/')],
    },
    {
      title: t('home.companyTitle'),
      text: t('home.companyText'),
      links: [
        ...questions('companies'),
        link(t('apply.title'), '/apply/'),
        link(t('start.index'), '/start/'),
        link(t('nav.search'), '/search/'),
      ],
    },
  ];
}

/** Where a question leads: an address of the site, or the page of a record. */
function urlOf({ kb, to }: Pick<Page, 'kb' | 'to'>, see: string): string {
  if (see.startsWith('/')) return to.path(see);
  return kb.elementById.has(see) ? to.element(see) : to.requirement(see);
}
