import type { Answer, AnswerDay, AnswerLine } from '../domain/applicability/answer.ts';
import type { FrameworkApplicability } from '../domain/applicability/apply.ts';
import type { Bound, ByAct } from '../domain/applicability/binding.ts';
import type { Facts } from '../domain/applicability/facts.ts';
import type { ActState } from '../domain/applicability/national-acts.ts';
import { placeLabel } from '../domain/applicability/places.ts';
import { factWords, reasonWords } from '../domain/applicability/result-text.ts';
import { underPoints } from '../domain/applicability/under-points.ts';
import { slugOf } from '../domain/model/ids.ts';
import { factNames, factTerms, needKinds, type FactName } from '../domain/model/facts-vocabulary.ts';
import type { Fill } from '../i18n/fill-message.ts';
import type { ApplyData, ApplyDocument } from './apply-data.ts';
import type { ApplyTexts } from './apply-texts.ts';
import { anchor, element, note } from './dom.ts';

/** What an answer is shown with. */
export interface AnswerView {
  readonly output: HTMLElement;
  readonly texts: ApplyTexts;
  readonly fill: Fill;
  readonly documents: readonly ApplyDocument[];
  readonly notLooked: readonly string[];
  readonly answers: ApplyData['answers'];
  readonly addresses: ApplyData['addresses'];
  readonly facts: Facts;
  /** How the documents bind: by themselves, through an act that is here, or through one that is not. */
  readonly bound: Bound;
  /** Answers on which nothing hangs. */
  readonly aside: readonly FactName[];
  /** Whether anything was answered yet. */
  readonly started: boolean;
}

/** Shows an answer: what applies now, whom to tell, what comes day by day, how conformity is shown and with what, and what remains open. */
export function showAnswer(view: AnswerView, answer: Answer): void {
  const { output, texts, fill, notLooked, facts, started } = view;
  if (!started) {
    output.replaceChildren(element('p', fill(texts['apply.nothing'])));
    return;
  }
  const parts = (lines: readonly AnswerLine[]) => lines.map((line) => partItem(view, line));
  const known = factNames.flatMap((name) => factWords(facts, name) ?? []);
  const names = view.aside.map((name) => factTerms[name].short).join(', ');
  const aside = names === '' ? '' : ` ${fill(texts['apply.aside'], { names })}`;
  const end = element('p', `${fill(texts['apply.asOf'], { date: facts.date })} ${known.join('; ')}.${aside} ${location.href}`);
  end.className = 'fine';
  output.replaceChildren(
    ...section(fill(texts['apply.now']), [...parts(answer.now), ...throughItems(view)]),
    ...section(
      fill(texts['apply.tell']),
      answer.tell.map((line) => clockItem(view, line)),
    ),
    ...section(
      fill(texts['apply.later']),
      answer.later.map((day) => dayItem(view, day)),
      'timeline',
    ),
    ...section(
      fill(texts['apply.byAct']),
      view.bound.byAct.map((one) => byActItem(view, one)),
    ),
    ...section(fill(texts['apply.route']), parts(answer.routes)),
    ...section(
      fill(texts['apply.needs']),
      answer.needs.map((need) => needItem(view, need)),
    ),
    ...section(fill(texts['apply.relief']), parts(answer.reliefs)),
    ...section(
      fill(texts['apply.depends']),
      answer.depends.map((result) => dependsItem(view, result)),
    ),
    ...section(
      fill(texts['apply.disputed']),
      answer.arguable.map(({ framework, text }) => element('li', documentLink(view, framework), `: ${text}`)),
    ),
    ...section(fill(texts['apply.advised']), parts(answer.advised), 'aside'),
    ...section(
      fill(texts['apply.not']),
      answer.not.map((result) => notItem(view, result)),
      'aside',
    ),
    ...section(
      fill(texts['apply.notLooked']),
      notLooked.map((name) => element('li', name)),
      'run-in',
    ),
    end,
  );
}

function partItem(view: AnswerView, line: AnswerLine): HTMLLIElement {
  const { texts, fill } = view;
  const { framework, what, points, from, until, arguable, see = [] } = line;
  const days = [
    from === undefined ? '' : fill(texts['apply.from'], { date: from }),
    until === undefined ? '' : fill(texts['apply.until'], { date: until }),
  ].filter((text) => text !== '');
  const open = arguable.map((text) => `${fill(texts['apply.arguable'])} ${text}`);
  const quiet = note([...days, points.join(', '), ...open].join(' · '));
  for (const id of see.filter((one) => Object.hasOwn(view.answers, one))) {
    const more = element('span', ' · ', anchor(`${view.addresses.answers}${id}/`, view.answers[id] ?? ''));
    more.className = 'see';
    quiet.append(more);
  }
  return element('li', documentLink(view, framework), `: ${what} `, quiet);
}

function throughItems(view: AnswerView): readonly HTMLLIElement[] {
  const text = (act: string) => view.fill(view.texts['apply.through'], { name: nameOf(view, act) });
  return [...view.bound.through].map(([directive, act]) => element('li', documentLink(view, directive), `: ${text(act)}`));
}

/** A directive, the acts through which it binds, and what it has them ask at least; its own days bind nobody. */
function byActItem(view: AnswerView, { directive, states, results }: ByAct): HTMLLIElement {
  const { texts, fill } = view;
  const acts = states.map((state) => actText(view, state)).join(' ') || fill(texts['apply.act.noState']);
  const asked = results
    .flatMap(({ framework, parts }) => parts.map((part) => ({ ...part, framework, from: undefined })))
    .filter(({ outcome, duty }) => outcome === 'applies' && duty !== 'route' && duty !== 'relief');
  return element('li', documentLink(view, directive), ` ${acts}`, element('ul', ...asked.map((line) => clockItem(view, line))));
}

function actText({ texts, fill, documents }: AnswerView, { state, act = '', inForce, noneSeen, document, bill }: ActState): string {
  const place = placeLabel(state);
  if (bill !== undefined) return fill(texts['apply.act.bill'], { place, name: bill.name, date: bill.seen });
  if (noneSeen !== undefined) return fill(texts['apply.act.none'], { place, date: noneSeen });
  if (inForce !== undefined) return fill(texts['apply.act.inForce'], { place, name: act, date: inForce });
  if (act !== '') return fill(texts['apply.act.named'], { place, name: act });
  const name = documents.find(({ id }) => id === document)?.name;
  return name === undefined ? fill(texts['apply.act.unknown'], { place }) : fill(texts['apply.act.here'], { place, name });
}

function dayItem(view: AnswerView, { day, inDays, begins, ends }: AnswerDay): HTMLLIElement {
  const { texts, fill } = view;
  const time = element('time', day);
  time.dateTime = day;
  const items = [
    ...begins.map((line) => partItem(view, line)),
    ...ends.map(({ framework, what }) => element('li', documentLink(view, framework), `: ${fill(texts['apply.lastDay'], { what })}`)),
  ];
  return element('li', time, ` ${fill(texts['apply.inDays'], { days: inDays })}`, element('ul', ...items));
}

/** What is to be reported, and under it every clock that its points start. */
function clockItem(view: AnswerView, line: AnswerLine): HTMLLIElement {
  const item = partItem(view, line);
  const clocks = view.documents.find(({ id }) => id === line.framework)?.clocks ?? [];
  const address = (ref: string) => `${view.addresses.documents}${line.framework}/${slugOf(ref)}/`;
  const items = underPoints(clocks, line.points).map(({ title, time, ref }) =>
    element('li', element('strong', time), `: ${title} (`, anchor(address(ref), ref), ')'),
  );
  if (items.length > 0) item.append(element('ul', ...items));
  return item;
}

function needItem(view: AnswerView, { framework, kind, what, point }: Answer['needs'][number]): HTMLLIElement {
  return element('li', `${needKinds[kind].label}: ${what} `, note(`${nameOf(view, framework)}, ${point}`));
}

function dependsItem(view: AnswerView, { framework, missing, parts }: FrameworkApplicability): HTMLLIElement {
  const names = missing.length > 0 ? missing : [...new Set(parts.flatMap((part) => part.missing))];
  const facts = names.map((name) => factTerms[name].label).join(' ');
  return element('li', documentLink(view, framework), ' ', note(view.fill(view.texts['apply.dependsOn'], { facts })));
}

function notItem(view: AnswerView, { framework, because }: FrameworkApplicability): HTMLLIElement {
  const reasons = because.map((reason) => reasonWords(view.facts, reason));
  return element('li', documentLink(view, framework), ' ', note(reasons.join('; ')));
}

/** A heading and its list; nothing where the list is empty. */
function section(heading: string, items: readonly HTMLElement[], name = ''): HTMLElement[] {
  if (items.length === 0) return [];
  const list = element(name === 'timeline' ? 'ol' : 'ul', ...items);
  list.className = name;
  return [element('h3', heading), list];
}

function documentLink(view: AnswerView, framework: string): HTMLElement {
  return anchor(`${view.addresses.documents}${framework}/`, nameOf(view, framework));
}

function nameOf({ documents }: AnswerView, framework: string): string {
  return documents.find(({ id }) => id === framework)?.name ?? framework;
}
