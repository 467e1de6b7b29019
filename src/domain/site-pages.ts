import { crosswalkPairs } from './crosswalk/crosswalk.ts';
import { derivedMappings } from './algebra/derive.ts';
import { buildFacts } from './algebra/facts.ts';
import { compareParts, countryPairs } from './policy/country-pairs.ts';
import { findingKinds } from './policy/finding.ts';
import { quantitiesOf } from './policy/quantities.ts';
import { isGapId } from './model/gap-ids.ts';
import { guidePath } from './model/guide-path.ts';
import type { Element, KnowledgeBase } from './model/knowledge-base.ts';
import { retiredOf } from './model/retired.ts';

const fixed = [
  '/',
  '/about/',
  '/agenda/',
  '/answers/',
  '/apply/',
  '/apply/all/',
  '/beyond-standards/',
  '/changes/',
  '/compare/',
  '/crosswalks/',
  '/data/',
  '/dates/',
  '/findings/',
  ...findingKinds.map((kind) => `/findings/${kind}/`),
  '/frameworks/',
  '/gaps/',
  '/gaps/editorial/',
  '/guide/',
  '/guide/glossary/',
  '/guide/rules/',
  '/jurisdictions/',
  '/landscape/',
  '/landscape/committees/',
  '/matrix/',
  '/method/',
  '/parameters/',
  '/parameters/fines/',
  '/principles/',
  '/recognition/',
  '/search/',
  '/start/',
  '/trust-elements/',
];

/**
 * The paths of all pages that content gives rise to, from the root and with a slash at the end; those of gaps, which are computed from
 * everything else, only by their kind.
 */
export function sitePages(kb: KnowledgeBase): { readonly paths: ReadonlySet<string>; readonly has: (path: string) => boolean } {
  const paths = new Set([
    ...fixed,
    ...kb.frameworks.map(({ id }) => `/frameworks/${id}/`),
    ...[...kb.requirements, ...retiredOf(kb, 'requirement')].map(({ id }) => `/frameworks/${id}/`),
    ...kb.elements.map(pathOfElement),
    ...kb.aspects.map(({ id, element }) => `${pathOfElement(kb.elementById.get(element))}${id.split('.')[1]}/`),
    ...kb.elements.map(({ id }) => `/landscape/${id}/`),
    ...countryPairs(kb).flatMap(([first, second]) =>
      ['', ...compareParts.map(({ slug }) => `${slug}/`)].map((part) => `/compare/${first.id}/${second.id}/${part}`),
    ),
    ...quantitiesOf(kb).map(({ name }) => `/parameters/${name}/`),
    ...kb.aspects.map(({ id }) => `/agenda/${id}/`),
    ...kb.starts.map(({ id }) => `/start/${id}/`),
    ...kb.answers.map(({ id }) => `/answers/${id}/`),
    ...kb.jurisdictions.map(({ id }) => `/jurisdictions/${id}/`),
    ...kb.guide.map(guidePath),
    ...kb.changes.map(({ version }) => `/changes/${version}/`),
    ...kb.decisions.map(({ id }) => `/guide/decisions/${id}/`),
  ]);
  return { paths, has: (path) => paths.has(path) || isGap(path) || isData(path) || isCrosswalk(kb, path) };
}

function pathOfElement(element: Pick<Element, 'id' | 'kind'> | undefined): string {
  return `/${element?.kind === 'principle' ? 'principles' : 'trust-elements'}/${element?.id}/`;
}

function isGap(path: string): boolean {
  const [, id] = /^\/gaps\/([^/]+)\/$/u.exec(path) ?? [];
  return id !== undefined && isGapId(id);
}

function isData(path: string): boolean {
  return /^\/data\/v1\/[^/].*\.(?:json|csv)$/u.test(path);
}

function isCrosswalk(kb: KnowledgeBase, path: string): boolean {
  const [, one, other] = /^\/crosswalks\/([^/]+)\/([^/]+)\/$/u.exec(path) ?? [];
  if (one === undefined || other === undefined) return false;
  return (
    crosswalkPairs(kb).some((pair) => pair.includes(one) && pair.includes(other) && one !== other) ||
    !derivedMappings(buildFacts(kb), one, other).next().done
  );
}
