import { compareTexts } from './compare-texts.ts';

/**
 * Slug of a requirement from its printed number: `SR 1.1 RE(1)` → `sr-1-1-re-1`, `§ 30` → `s-30`, `★3` → `star-3`. Empty when nothing is
 * left.
 */
export function slugOf(ref: string): string {
  const spelled = ref
    .normalize('NFKC')
    .toLowerCase()
    .replace(/★\s*(?=\d)/gu, 'star-')
    .replace(/§/gu, 's-')
    .replace(/\+$/u, '-plus')
    .replace(/-$/u, '-minus');
  const slug = spelled.replace(/[^a-z0-9]+/gu, '-').replace(/^-+|-+$/gu, '');
  return /^\d/u.test(slug) ? `r-${slug}` : slug;
}

/** Id of a requirement. */
export function requirementId(framework: string, slug: string): string {
  return `${framework}/${slug}`;
}

/** Id of a mapping row: set, source slugs and target ids; `none` where the row names no target. */
export function mappingId(set: string, sources: readonly string[], targets: readonly string[]): string {
  const slugs = sources.map((id) => id.slice(id.indexOf('/') + 1));
  return `${set}/${slugs.join('+')}~${targets.length > 0 ? targets.join('+') : 'none'}`;
}

const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'variant' });

/** Total order of ids in which `sr-1-2` stands before `sr-1-10`. */
export function compareIds(a: string, b: string): number {
  return collator.compare(a, b) || compareTexts(a, b);
}
