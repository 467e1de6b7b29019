import type { Page } from './page.ts';

export interface NavLink {
  readonly path: string;
  readonly name: string;
}

/** A room of the site: what the head of every page names, and what stands beside it inside. */
export interface NavRoom extends NavLink {
  readonly beside: readonly NavLink[];
}

/** The rooms of the site in the order of the head. */
export function siteRooms(t: Page['t']): readonly NavRoom[] {
  return [
    {
      path: '/findings/',
      name: t('nav.findings'),
      beside: [
        { path: '/gaps/', name: t('nav.gaps') },
        { path: '/landscape/', name: t('nav.landscape') },
        { path: '/beyond-standards/', name: t('nav.beyond') },
        { path: '/agenda/', name: t('nav.agenda') },
      ],
    },
    {
      path: '/matrix/',
      name: t('nav.matrix'),
      beside: [
        { path: '/principles/', name: t('nav.principles') },
        { path: '/trust-elements/', name: t('nav.trust') },
      ],
    },
    { path: '/crosswalks/', name: t('nav.crosswalks'), beside: [] },
    { path: '/frameworks/', name: t('nav.frameworks'), beside: [] },
    {
      path: '/jurisdictions/',
      name: t('nav.jurisdictions'),
      beside: [
        { path: '/compare/', name: t('nav.compare') },
        { path: '/parameters/', name: t('nav.parameters') },
        { path: '/dates/', name: t('nav.dates') },
        { path: '/recognition/', name: t('nav.recognition') },
      ],
    },
    {
      path: '/apply/',
      name: t('nav.apply'),
      beside: [
        { path: '/start/', name: t('start.index') },
        { path: '/answers/', name: t('nav.answers') },
      ],
    },
    { path: '/search/', name: t('nav.search'), beside: [] },
  ];
}

/** The room that an address of the site lies in, where it lies in one. */
export function roomOf(rooms: readonly NavRoom[], path: string): NavRoom | undefined {
  return rooms.find((room) => [room, ...room.beside].some((link) => path.startsWith(link.path)));
}
