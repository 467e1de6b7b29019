import type { Aspect, Element, Framework } from './knowledge-base.ts';

/** The title of an aspect under the head of its element: "Strong authentication of humans" is "Humans" there. */
export function shortAspectTitle(element: Pick<Element, 'title'>, { title }: Pick<Aspect, 'title'>): string {
  const rest = ['of', 'for', 'of the'].map((word) => `${element.title} ${word} `).find((start) => title.startsWith(start));
  if (rest === undefined) return title;
  const short = title.slice(rest.length);
  return short.charAt(0).toUpperCase() + short.slice(1);
}

/** The short title of a part of a series in two: what the head of the series says, and what is left for its own. */
export function splitShortTitle({ shortTitle }: Pick<Framework, 'shortTitle'>): { readonly series: string; readonly part: string } {
  const [, series = '', part = ''] = /^((?:ISO\/)?IEC (?:TS |TR |PAS )?\d{4,5})-(\d.*)$/u.exec(shortTitle) ?? [];
  return series === '' ? { series: '', part: shortTitle } : { series, part };
}
