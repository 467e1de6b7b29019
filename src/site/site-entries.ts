import { guidePath, standsAlone } from '../domain/model/guide-path.ts';
import { FOCAL_DOCUMENT } from '../domain/model/knowledge-base.ts';
import { findFindings } from '../domain/policy/find-findings.ts';
import { ANSWERS, type LookupEntry } from '../domain/search/lookup-entry.ts';
import { findingSentence, findingTitle } from './finding-text.ts';
import type { Page } from './page.ts';

/** Pages of the site with a title and a lead of their own. */
const listed = [
  { path: '/gaps/', subject: 'gaps' },
  { path: '/matrix/', subject: 'matrix' },
  { path: '/landscape/', subject: 'landscape' },
  { path: '/findings/', subject: 'findings' },
  { path: '/agenda/', subject: 'agenda' },
  { path: '/beyond-standards/', subject: 'beyond' },
  { path: '/compare/', subject: 'compare' },
  { path: '/recognition/', subject: 'recognition' },
  { path: '/parameters/', subject: 'parameters' },
  { path: '/parameters/fines/', subject: 'parameters.fines' },
  { path: '/dates/', subject: 'dates' },
  { path: '/crosswalks/', subject: 'crosswalks' },
  { path: '/jurisdictions/', subject: 'jurisdictions' },
  { path: '/changes/', subject: 'changes' },
  { path: '/apply/', subject: 'apply' },
  { path: '/changes/', subject: 'changes' },
] as const;

/** What is found beside documents and requirements: the focal document's elements and aspects, lists, answers and pages of the site. */
export function siteEntries(page: Page): readonly LookupEntry[] {
  const { kb, to } = page;
  const elements = kb.elements.map(({ id, title, summary }) => ({
    framework: FOCAL_DOCUMENT,
    ref: title,
    title: summary,
    document: page.name(FOCAL_DOCUMENT),
    url: to.element(id),
    heading: false,
    superseded: false,
  }));
  const aspects = kb.aspects.map(({ id, title, asks }) => ({
    framework: FOCAL_DOCUMENT,
    ref: title,
    title: asks,
    document: page.name(FOCAL_DOCUMENT),
    url: to.aspect(id),
    heading: false,
    superseded: false,
  }));
  const pages = [
    ...listed.map(({ path, subject }) => ({ path, title: page.t(`${subject}.title`), lead: page.t(`${subject}.lead`) })),
    ...findFindings(page).map((finding) => ({
      path: `/findings/${finding.kind}/`,
      title: findingTitle(page, finding.kind, finding),
      lead: findingSentence(page, finding),
    })),
    { path: '/method/', title: page.t('method.title'), lead: page.t('home.intro') },
    { path: '/about/', title: page.t('about.title'), lead: page.t('about.lead') },
    ...kb.guide.filter((guide) => !standsAlone(guide)).map(({ id, title, summary }) => ({ path: guidePath({ id }), title, lead: summary })),
    { path: '/apply/', title: page.t('apply.title'), lead: page.t('apply.lead') },
    ...kb.starts.map(({ id, title, who }) => ({ path: `/start/${id}/`, title, lead: who })),
  ].map(({ path, title, lead }) => ({
    framework: 'guide',
    ref: title,
    title: lead,
    document: page.t('site.name'),
    url: to.path(path),
    heading: false,
    superseded: false,
  }));
  const lists = [
    { ref: page.t('principles.short'), title: page.t('principles.lead'), path: '/principles/' },
    { ref: page.t('nav.trust'), title: page.t('trust.lead'), path: '/trust-elements/' },
  ].map(({ ref, title, path }) => ({
    framework: FOCAL_DOCUMENT,
    ref,
    title,
    document: page.name(FOCAL_DOCUMENT),
    url: to.path(path),
    heading: false,
    superseded: false,
  }));
  const answers = kb.answers.map(({ id, title, covers }) => ({
    framework: ANSWERS,
    ref: id,
    title,
    document: page.t('search.answer'),
    url: to.path(`/answers/${id}/`),
    heading: false,
    superseded: false,
    covers,
  }));
  return [...elements, ...aspects, ...lists, ...answers, ...pages];
}
