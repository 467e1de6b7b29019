import { parameterText } from '../domain/model/parameter-text.ts';
import { askedPoints } from '../domain/policy/asked-points.ts';
import { compareAspects } from '../domain/policy/compare-aspects.ts';
import { forceFor } from './force-text.ts';
import type { Page } from './page.ts';

type Row = Readonly<Record<(typeof compareColumns)[number], string>>;

/** The columns of the comparison of two countries. */
export const compareColumns = [
  'element',
  'aspect',
  'outcome',
  'outcomeInWords',
  'country',
  'document',
  'force',
  'level',
  'requirement',
  'title',
  'gist',
  'quantity',
  'id',
] as const;

/**
 * Two countries side by side, a line for each requirement by which a document of one asks for an aspect, in the order of the page; a
 * country in which none was found has one line without a document.
 */
export function compareRows(page: Page, first: string, second: string): readonly Row[] {
  const { kb, t, name } = page;
  const names = { first: name(first), second: name(second) };
  return compareAspects(page, first, second).flatMap(({ aspect, outcome, ...sides }) => {
    const head = {
      element: name(aspect.element),
      aspect: aspect.title,
      outcome,
      outcomeInWords: t(`compare.is.${outcome}`, names),
    };
    return (['first', 'second'] as const).flatMap((side): Row[] => {
      const asked = { ...none, ...head, country: names[side] };
      if (sides[side].length === 0) return [{ ...asked, level: t(sides.open[side] ? 'compare.open' : 'compare.notFound') }];
      return sides[side].flatMap(({ framework, level }) =>
        askedPoints(page, { framework: framework.id, aspect: aspect.id }).map(({ id, ref, title, gist, parameters = {} }) => ({
          ...asked,
          document: framework.shortTitle,
          force: forceFor(page, framework),
          level,
          requirement: ref,
          title: kb.frameworkById.get(framework.id)?.titles === 'withheld' ? '' : title,
          gist,
          quantity: Object.values(parameters).map(parameterText).join('; '),
          id,
        })),
      );
    });
  });
}

const none = { document: '', force: '', requirement: '', title: '', gist: '', quantity: '', id: '' };
