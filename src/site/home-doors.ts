import type { Page } from './page.ts';

/** A way into the site for one kind of reader, with links in order. */
export interface Door {
  readonly title: string;
  readonly text: string;
  readonly links: readonly { readonly name: string; readonly url: string }[];
}

/** The ways into the site: for policymakers, for committees, and for companies with the questions that content picks. */
export function homeDoors({ kb, t, to }: Pick<Page, 'kb' | 't' | 'to'>): readonly Door[] {
  const link = (name: string, path: string) => ({ name, url: to.path(path) });
  return [
    {
      title: t('home.policyTitle'),
      text: t('home.policyText'),
      links: [
        link(t('nav.principles'), '/principles/'),
        link(t('nav.matrix'), '/matrix/'),
        link(t('nav.jurisdictions'), '/jurisdictions/'),
        link(t('nav.gaps'), '/gaps/'),
      ],
    },
    {
      title: t('home.committeeTitle'),
      text: t('home.committeeText'),
      links: [link(t('nav.crosswalks'), '/crosswalks/'), link(t('nav.method'), '/method/'), link(t('nav.guide'), '/guide/edit-a-record/')],
    },
    {
      title: t('home.companyTitle'),
      text: t('home.companyText'),
      links: [
        ...kb.home.questions.map(({ text, see }) => ({ name: text, url: kb.elementById.has(see) ? to.element(see) : to.requirement(see) })),
        link(t('nav.search'), '/search/'),
      ],
    },
  ];
}
