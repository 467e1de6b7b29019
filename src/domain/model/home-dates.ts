import { compareTexts } from './compare-texts.ts';
import type { Framework, KnowledgeBase } from './knowledge-base.ts';

export interface HomeDate {
  readonly date: string;
  readonly framework: Framework;
  readonly what: string;
}

/** The milestones that the home page picks, in order of time: what begins when. */
export function homeDates({ home, frameworkById }: Pick<KnowledgeBase, 'home' | 'frameworkById'>): readonly HomeDate[] {
  return home.dates
    .flatMap(({ document, date }) => milestonesOn(frameworkById.get(document), date))
    .sort((a, b) => compareTexts(a.date, b.date));
}

function milestonesOn(framework: Framework | undefined, day: string): HomeDate[] {
  if (framework === undefined) return [];
  return (framework.milestones ?? []).filter(({ date }) => date === day).map(({ date, what }) => ({ date, framework, what }));
}
