import type { WorkData } from './work-data.ts';
import type { WorkList, WorkTarget } from './work-list.ts';

/** What a certificate or label helps with of one document that is asked, and what of that the list leaves open. */
export interface Help {
  readonly document: string;
  readonly contains: readonly WorkTarget[];
  readonly touches: readonly WorkTarget[];
  /** How many of the document stay without help. */
  readonly without: number;
}

/** What something that a company has already helps with: by rows, by recognitions, and in which documents by neither. */
export interface Already {
  readonly helps: readonly Help[];
  readonly recognitions: WorkData['recognitions'];
  readonly nothingIn: readonly string[];
}

/** What a certificate or label under a document helps with of what is due; its own requirements are not looked at again. */
export function alreadyHelps(data: WorkData, due: readonly WorkTarget[]): Already {
  const strengthOf = strengths(data);
  const documents = [...new Set(due.map(({ document }) => document))].filter((document) => document !== data.base);
  const helps = documents.map((document): Help => {
    const own = due.filter((target) => target.document === document);
    const by = (wanted: Strength) => own.filter((target) => strengthOf.get(`${document}/${target.slug}`) === wanted);
    const [contains, touches] = [by('contains'), by('touches')];
    return { document, contains, touches, without: own.length - contains.length - touches.length };
  });
  return {
    helps: helps.filter(({ contains, touches }) => contains.length + touches.length > 0),
    recognitions: data.recognitions.filter(({ to }) => to.framework === undefined || documents.includes(to.framework)),
    nothingIn: helps.filter(({ contains, touches }) => contains.length + touches.length === 0).map(({ document }) => document),
  };
}

/** All that is due besides the requirements of the base, and those of the base that are due themselves. */
export function dueIn({ base, shares, ownDue }: WorkList): readonly WorkTarget[] {
  return [
    ...ownDue.map((requirement) => ({ ...requirement, document: base })),
    ...shares.flatMap(({ contained, touched, met, stays }) => [...contained, ...touched, ...met, ...stays]),
  ];
}

type Strength = 'contains' | 'touches';

function strengths({ documents, links }: WorkData): ReadonlyMap<string, Strength> {
  const ids = documents.flatMap(({ id, requirements }) => requirements.map(({ slug }) => `${id}/${slug}`));
  const at = (places: readonly number[] | undefined) => (places ?? []).flatMap((place) => ids[place] ?? []);
  const touched = links.flatMap((link) => [...at(link.touches), ...at(link.touchesByTwo), ...at(link.touchesByOthers)]);
  const contained = links.flatMap((link) => [...at(link.contains), ...at(link.containsByTwo)]);
  return new Map<string, Strength>([...touched.map((id) => [id, 'touches'] as const), ...contained.map((id) => [id, 'contains'] as const)]);
}
