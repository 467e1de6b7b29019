import { mainOf, readJson, requireSite } from './built-site.ts';

const site = requireSite();
const list = <T>(file: string): readonly T[] => readJson<T[]>(site, `data/v1/${file}.json`);

/** The published lists as a stranger reads them; figures on pages are counted again from these alone. */
export const elements = list<{ id: string; kind: string; title: string; aspects: { id: string; title: string }[] }>('elements');
export const frameworks = list<{
  id: string;
  shortTitle: string;
  jurisdiction: string;
  kind: string;
  force: string;
  state: string;
  listed: string;
  assessable: number;
  transposes?: string;
  onlyFor?: string;
}>('frameworks');
export const requirements = list<{
  id: string;
  ref: string;
  framework: string;
  kind: string;
  roles: string[];
  subjectMatter?: string;
  report?: { due?: string };
}>('requirements');
export const sets = list<{ source: string; target: string; author: string; considered: string; status: string }>('mapping-sets');
export const mappings = list<{
  id: string;
  author: string;
  sources: string[];
  relationship: string;
  targets: string[];
  confidence: string;
  condition?: string;
}>('mappings');
export const coverage = list<{
  subject: { type: string; id: string };
  scope: { type: string; id: string };
  force?: string;
  level: string;
  qualifiers?: string[];
  rows: string[];
}>('coverage');
export const ledger = list<{ source: string; target: string; author: string; unassessed: number; assessable: number }>('ledger');
export const gaps = list<{
  id: string;
  kind: string;
  subject: { type: string; id: string }[];
  severity: string;
  certainty?: string;
  url: string;
}>('gaps');
export const parameters = list<{ requirement: string; name: string; value: number; unit: string; bound?: string; clock?: string }>(
  'parameters',
);
export const recognitions = list<{
  from: { framework?: string; jurisdiction?: string; name: string };
  to: { framework?: string; jurisdiction?: string; name: string };
  outcome: string;
}>('recognitions');
export const jurisdictions = list<{ code: string; instruments: string; frameworks: string[]; criteria: { criterion: string }[] }>(
  'jurisdictions',
);

export const aspects = elements.flatMap((element) => element.aspects.map((aspect) => ({ ...aspect, element: element.id })));
export const countries = jurisdictions.map(({ code }) => code).filter((code) => code !== 'international');
export const frameworkById = new Map(frameworks.map((one) => [one.id, one]));
const titleOfAspect = new Map(aspects.map(({ title, id }) => [title, id]));

const levels = new Map(
  coverage.map(({ subject, scope, force, level }) => [
    `${subject.id} ${scope.type} ${scope.id} ${scope.type === 'framework' ? '' : (force ?? '')}`,
    level,
  ]),
);

/** Whether some values are set by duties of authorities alone. */
export function isForAuthorities(values: readonly { readonly requirement: string }[]): boolean {
  const rolesOf = (id: string) => requirements.find((one) => one.id === id)?.roles ?? [];
  return values.every(({ requirement }) => rolesOf(requirement).join() === 'authority');
}

/** The requirements that are duties about the regime itself. */
export const regimeDuties = new Set(requirements.filter(({ subjectMatter }) => subjectMatter === 'regime').map(({ id }) => id));

/** The requirements that are duties of physical safety alone. */
export const safetyDuties = new Set(requirements.filter(({ subjectMatter }) => subjectMatter === 'safety').map(({ id }) => id));

/** The requirements of law that no standard answers in which one would expect it. */
export const beyondStandards = gaps
  .filter(({ kind }) => kind === 'requirement-beyond-standards')
  .map(({ subject }) => subject[0]?.id ?? '');

/** The document of a requirement. */
export const frameworkOf = (requirement: string): string => requirement.split('/')[0] ?? '';

/** The documents outside the international ones that ask for an aspect; one that transposes another that asks counts with it. */
export function asksFor(aspect: string) {
  const all = frameworks
    .filter(({ jurisdiction, state, assessable }) => jurisdiction !== 'international' && isCurrent(state) && assessable > 0)
    .filter(({ id }) => id !== 'pi40-rri' && isTouched(levelOf(id, aspect)));
  return all.filter(({ transposes }) => !all.some(({ id }) => id === transposes));
}

export const isCurrent = (state: string): boolean => !['draft', 'superseded', 'repealed'].includes(state);

/** How far a document covers an aspect. */
export function levelOf(framework: string, aspect: string): string {
  return levels.get(`${aspect} framework ${framework} `) ?? 'unassessed';
}

/** How far the documents of a jurisdiction cover an aspect, all of them or those that bind in one way. */
export function levelIn(jurisdiction: string, aspect: string, force = ''): string {
  const type = jurisdiction === 'international' ? 'international' : 'jurisdiction';
  return levels.get(`${aspect} ${type} ${jurisdiction} ${force}`) ?? 'unassessed';
}

export const isTouched = (level: string): boolean => level === 'full' || level === 'partial';

/** `29 of 41 touched, 0 full` for a list of levels. */
export function touched(all: readonly string[]): string {
  if (all.every((level) => level === 'unassessed')) return 'not compared with the paper';
  return `${all.filter(isTouched).length} of ${all.length} touched, ${all.filter((level) => level === 'full').length} full`;
}

/** The same for a jurisdiction: what is full for some only, or in a series together, told apart. */
export function touchedIn(jurisdiction: string, force: string): string {
  const all = coverage.filter(
    ({ subject, scope, force: of = '' }) =>
      subject.type === 'aspect' && scope.id === jurisdiction && /^(?:jurisdiction|international)$/u.test(scope.type) && of === force,
  );
  const full = all.filter(({ level }) => level === 'full');
  const forSome = full.filter(({ qualifiers = [] }) => qualifiers.includes('for-some')).length;
  const inSeries = full.filter(({ qualifiers = [] }) => !qualifiers.includes('for-some') && qualifiers.includes('joint-series')).length;
  return [
    `${all.filter(({ level }) => isTouched(level)).length} of ${aspects.length} touched, ${full.length - forSome - inSeries} full`,
    ...(forSome > 0 ? [`; ${forSome} more full for some only`] : []),
    ...(inSeries > 0 ? [`; ${inSeries} more full in the series together`] : []),
  ].join('');
}

/** The id of an aspect by its title on a page. */
export function aspectNamed(title: string): string {
  return titleOfAspect.get(title) ?? `no aspect: ${title}`;
}

/** A page's main part as text. */
export function textOf(html: string): string {
  return html
    .replaceAll(/<svg.*?<\/svg>/gsu, '')
    .replaceAll(/<[^>]+>/gu, ' ')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

/** The rows of the body of the first table after a text, each as the HTML of its cells. */
export function rowsAfter(html: string, text: string): readonly (readonly string[])[] {
  const table = /<tbody[^>]*>.*?<\/tbody>/su.exec(html.slice(html.indexOf(text)))?.[0] ?? '';
  return [...table.matchAll(/<tr[^>]*>(.*?)<\/tr>/gsu)].map(([, row = '']) =>
    [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gsu)].map(([, cell = '']) => cell),
  );
}

/** The rows of the bodies of all tables of a class, each as the HTML of its cells. */
export function rowsOfTables(html: string, className: string): readonly (readonly string[])[] {
  const tables = [...html.matchAll(/<table class="([^"]*)".*?<\/table>/gsu)].filter(([, classes = '']) =>
    classes.split(' ').includes(className),
  );
  return tables.flatMap(([table]) => rowsAfter(table, '<table'));
}

/** How often a pattern stands in a text. */
export function times(html: string, pattern: RegExp): number {
  return [...html.matchAll(pattern)].length;
}

/** The part of a page between two texts. */
export function between(html: string, from: string, to: string): string {
  const start = html.indexOf(from);
  if (start < 0) return '';
  const end = html.indexOf(to, start + from.length);
  return html.slice(start, end < 0 ? undefined : end);
}

/** The main part of a built page. */
export function pageOf(path: string): string {
  return mainOf(site, `${path}index.html`);
}
