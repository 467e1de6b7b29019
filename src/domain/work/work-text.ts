import type { Already } from './already.ts';
import type { WorkList, WorkShare, WorkStep, WorkTarget } from './work-list.ts';

interface Told {
  readonly date: string;
  readonly titleOf: (document: string) => string;
}

/** A list of work for a terminal: what each requirement helps with, what stays and who asks for it, what a certificate helps with. */
export function workText(
  { base, steps, shares, ownDue, isExact }: WorkList,
  already: readonly (Already & { readonly has: string })[],
  { date, titleOf }: Told,
): string {
  const head = `${steps.length} requirements of ${titleOf(base)}${isExact ? ', and no fewer would do' : ''}:`;
  const own =
    ownDue.length === 0 ? [] : [`${titleOf(base)} applies by itself: ${ownDue.length} of its requirements are due, listed or not.`];
  return [
    head,
    ...steps.flatMap((step) => stepLines(step, titleOf)),
    'What stays, and who asks for it:',
    ...shares.map((share) => shareLine(share, titleOf)),
    ...own,
    ...already.flatMap((one) => alreadyLines(one, titleOf)),
    `As of ${date}. It helps with these requirements and satisfies none by itself. Information, not legal advice.`,
  ].join('\n');
}

function stepLines({ requirement: { ref, title }, contains, touches, meets }: WorkStep, titleOf: Told['titleOf']): readonly string[] {
  const line = (word: string, targets: readonly WorkTarget[]) =>
    targets.length === 0 ? [] : [`    ${word}: ${targets.map((target) => `${titleOf(target.document)} ${target.ref}`).join(', ')}`];
  return [`  ${ref} ${title}`, ...line('contains', contains), ...line('overlaps', touches), ...line('same subject', meets)];
}

function shareLine({ document, contained, touched, met, stays, open }: WorkShare, titleOf: Told['titleOf']): string {
  const counts = `${contained.length} contained, ${touched.length} overlapped, ${met.length} of the same subject, ${stays.length} stay`;
  return `  ${titleOf(document)}: ${counts}${open === 0 ? '' : `, ${open} hang on what is not known`}`;
}

function alreadyLines(
  { has, helps, recognitions, nothingIn }: Already & { readonly has: string },
  titleOf: Told['titleOf'],
): readonly string[] {
  return [
    `What ${titleOf(has)} helps with:`,
    ...helps.map(
      ({ document, contains, touches, without }) =>
        `  ${titleOf(document)}: ${contains.length} contained, ${touches.length} overlapped, ${without} without help`,
    ),
    ...recognitions.map(({ to, effect }) => `  ${titleOf(to.framework ?? to.label ?? '')}: ${effect}`),
    ...(nothingIn.length === 0 ? [] : [`  nothing by any row: ${nothingIn.map(titleOf).join(', ')}`]),
  ];
}
