import type { Already } from '../domain/work/already.ts';
import type { WorkList, WorkShare, WorkStep, WorkTarget } from '../domain/work/work-list.ts';
import type { Fill } from '../i18n/fill-message.ts';
import type { ApplyTexts } from './apply-texts.ts';
import { anchor, element, note } from './dom.ts';

/** What a list of work is shown with. */
export interface WorkView {
  readonly output: HTMLElement;
  readonly texts: ApplyTexts;
  readonly fill: Fill;
  readonly nameOf: (id: string) => string;
  /** With what the addresses of documents begin. */
  readonly pages: string;
  readonly date: string;
}

/** What a certificate helps with, and in words what it never gives. */
export interface ShownAlready extends Already {
  readonly has: string;
  readonly never: string;
}

const SHOWN_AT_ONCE = 12;

/** Shows a list of work: the requirements, what stays and who asks for it, and what certificates help with. */
export function showWork(view: WorkView, list: WorkList, already: readonly ShownAlready[]): void {
  const { output, texts, fill, date, nameOf } = view;
  const name = nameOf(list.base);
  const own = list.ownDue.length === 0 ? [] : [element('p', fill(texts['work.own'], { name, count: list.ownDue.length }))];
  const end = element('p', `${fill(texts['work.helps'])} ${fill(texts['apply.asOf'], { date })} ${location.href}`);
  end.className = 'fine';
  output.replaceChildren(
    ...own,
    ...stepList(view, list),
    ...(list.shares.length === 0
      ? []
      : [element('h3', fill(texts['work.stays'])), element('ul', ...list.shares.map((share) => shareItem(view, share)))]),
    ...already.flatMap((one) => alreadyParts(view, one)),
    end,
  );
}

/** What a list comes to in a sentence, which is also announced. */
export function summaryOf({ texts, fill, nameOf }: WorkView, { base, steps, shares, ownDue, isExact }: WorkList): string {
  if (shares.length === 0 && ownDue.length > 0) return fill(texts['work.ownAlone'], { name: nameOf(base) });
  if (shares.length === 0) return fill(texts['work.nothing']);
  if (steps.length === 0) return fill(texts['work.none'], { name: nameOf(base) });
  const count = (of: (share: WorkShare) => readonly unknown[]) => shares.reduce((sum, share) => sum + of(share).length, 0);
  const counts = {
    contained: count(({ contained }) => contained),
    touched: count(({ touched }) => touched),
    met: count(({ met }) => met),
    stays: count(({ stays }) => stays),
  };
  const sure = fill(texts[isExact ? 'work.exact' : 'work.near']);
  return `${fill(texts['work.summary'], { steps: steps.length, name: nameOf(base), ...counts })} ${sure}`;
}

/** The first requirements at once, the others folded. */
function stepList(view: WorkView, { base, steps }: WorkList): readonly HTMLElement[] {
  if (steps.length === 0) return [];
  const items = steps.map((step) => stepItem(view, base, step));
  const first = element('ol', ...items.slice(0, SHOWN_AT_ONCE));
  const rest = items.slice(SHOWN_AT_ONCE);
  if (rest.length === 0) return [first];
  const more = element('ol', ...rest);
  more.start = SHOWN_AT_ONCE + 1;
  return [first, element('details', element('summary', view.fill(view.texts['work.more'], { count: rest.length })), more)];
}

function stepItem(view: WorkView, base: string, { requirement, contains, touches, meets }: WorkStep): HTMLLIElement {
  const { texts, fill, pages } = view;
  const line = (key: 'work.contains' | 'work.touches' | 'work.meets', targets: readonly WorkTarget[]) =>
    targets.length === 0 ? [] : [note(`${fill(texts[key])} ${namesOf(view, targets)}`)];
  return element(
    'li',
    anchor(`${pages}${base}/${requirement.slug}/`, `${requirement.ref} ${requirement.title}`),
    ...line('work.contains', contains),
    ...line('work.touches', touches),
    ...line('work.meets', meets),
  );
}

/** Numbers by document: "UK PSTI Act: Sch. 1 para. 1, Sch. 1 para. 2; Data Act: Art. 3". */
function namesOf({ nameOf }: WorkView, targets: readonly WorkTarget[]): string {
  const byDocument = Map.groupBy(targets, ({ document }) => document);
  return [...byDocument].map(([id, list]) => `${nameOf(id)}: ${list.map(({ ref }) => ref).join(', ')}`).join('; ');
}

function shareItem(view: WorkView, { document, contained, touched, met, stays, open }: WorkShare): HTMLLIElement {
  const { texts, fill, nameOf, pages } = view;
  const url = `${pages}${document}/`;
  const counts = { contained: contained.length, touched: touched.length, met: met.length, stays: stays.length };
  const unknown = open === 0 ? '' : ` ${fill(texts['work.open'], { open })}`;
  const left = stays.map(({ slug, ref, title }) => element('li', anchor(`${url}${slug}/`, `${ref} ${title}`)));
  const folded =
    left.length === 0
      ? []
      : [element('details', element('summary', fill(texts['work.left'], { count: left.length })), element('ul', ...left))];
  return element('li', anchor(url, nameOf(document)), `: ${fill(texts['work.share'], counts)}${unknown}`, ...folded);
}

function alreadyParts(view: WorkView, { has, helps, recognitions, nothingIn, never }: ShownAlready): readonly HTMLElement[] {
  const { texts, fill, nameOf } = view;
  const items = [
    ...helps.map(({ document, contains, touches, without }) =>
      element(
        'li',
        `${nameOf(document)}: ${fill(texts['work.helpLine'], { contained: contains.length, touched: touches.length, without })}`,
        ...(contains.length === 0 ? [] : [note(`${fill(texts['work.contains'])} ${namesOf(view, contains)}`)]),
      ),
    ),
    ...recognitions.map(({ to, effect, conditions = '' }) =>
      element('li', `${nameOf(to.framework ?? to.label ?? '')}: ${effect} `, note(conditions)),
    ),
    ...(nothingIn.length === 0
      ? []
      : [element('li', fill(texts['work.nothingIn'], { names: nothingIn.map((id) => nameOf(id)).join(', ') }))]),
  ];
  const title = element('h3', fill(texts['work.help'], { name: nameOf(has) }));
  return [title, element('ul', ...items), element('p', `${fill(texts['work.never'])} ${never}`)];
}
