import type { Answer, AnswerLine } from '../domain/applicability/answer.ts';
import type { FrameworkApplicability } from '../domain/applicability/apply.ts';
import type { Facts } from '../domain/applicability/facts.ts';
import { reasonText } from '../domain/applicability/result-text.ts';
import { factTerms } from '../domain/model/facts-vocabulary.ts';
import type { Fill } from '../i18n/fill-message.ts';
import type { ApplyDocument } from './apply-data.ts';
import type { ApplyTexts } from './apply-texts.ts';

/** What an answer is shown with. */
export interface AnswerView {
  readonly output: HTMLElement;
  readonly texts: ApplyTexts;
  readonly fill: Fill;
  readonly documents: readonly ApplyDocument[];
  readonly notLooked: readonly string[];
  readonly facts: Facts;
  /** Whether anything was answered yet. */
  readonly started: boolean;
}

/** Shows an answer: now, later, whom to tell, the route, what it depends on, advice, what does not apply, what was not looked at. */
export function showAnswer(view: AnswerView, answer: Answer): void {
  const { output, texts, fill, notLooked, facts, started } = view;
  if (!started) {
    output.replaceChildren(paragraph(fill(texts['apply.nothing'])));
    return;
  }
  output.replaceChildren(
    ...section(
      fill(texts['apply.now']),
      answer.now.map((line) => partItem(view, line)),
    ),
    ...section(
      fill(texts['apply.later']),
      answer.later.map((line) => partItem(view, line)),
    ),
    ...section(
      fill(texts['apply.tell']),
      answer.tell.flatMap((line) => clockItems(view, line)),
    ),
    ...section(
      fill(texts['apply.route']),
      answer.routes.map((line) => partItem(view, line)),
    ),
    ...section(
      fill(texts['apply.depends']),
      answer.depends.map((result) => dependsItem(view, result)),
    ),
    ...section(
      fill(texts['apply.advised']),
      answer.advised.map((line) => partItem(view, line)),
    ),
    ...section(
      fill(texts['apply.not']),
      answer.not.map((result) => notItem(view, result)),
    ),
    ...section(
      fill(texts['apply.notLooked']),
      notLooked.map((name) => item(name)),
    ),
    paragraph(`${fill(texts['apply.asOf'], { date: facts.date })} ${location.href}`, 'fine'),
  );
}

function partItem(view: AnswerView, { framework, what, points, from, until, arguable }: AnswerLine): HTMLLIElement {
  const { texts, fill } = view;
  const days = [
    from === undefined ? '' : fill(texts['apply.from'], { date: from }),
    until === undefined ? '' : fill(texts['apply.until'], { date: until }),
  ].filter((text) => text !== '');
  const open = arguable === undefined ? [] : [`${fill(texts['apply.arguable'])} ${arguable}`];
  return item(documentLink(view, framework), `: ${what} `, note([...days, points.join(', '), ...open].join(' · ')));
}

function clockItems(view: AnswerView, { framework }: AnswerLine): readonly HTMLLIElement[] {
  const clocks = view.documents.find(({ id }) => id === framework)?.clocks ?? [];
  return clocks.map(({ title, time, ref, url }) => {
    const link = anchor(url, ref);
    return item(documentLink(view, framework), `: ${title}, ${time} (`, link, ')');
  });
}

function dependsItem(view: AnswerView, { framework, missing, parts }: FrameworkApplicability): HTMLLIElement {
  const names = missing.length > 0 ? missing : [...new Set(parts.flatMap((part) => part.missing))];
  const facts = names.map((name) => factTerms[name].label).join('; ');
  return item(documentLink(view, framework), ' ', note(view.fill(view.texts['apply.dependsOn'], { facts })));
}

function notItem(view: AnswerView, { framework, because }: FrameworkApplicability): HTMLLIElement {
  const reasons = because.map((reason) => reasonText(view.facts, reason).replaceAll('`', ''));
  return item(documentLink(view, framework), ' ', note(reasons.join('; ')));
}

function section(heading: string, items: readonly HTMLElement[]): HTMLElement[] {
  if (items.length === 0) return [];
  const title = document.createElement('h3');
  title.textContent = heading;
  const list = document.createElement('ul');
  list.append(...items);
  return [title, list];
}

function documentLink({ documents }: AnswerView, framework: string): HTMLElement {
  const found = documents.find(({ id }) => id === framework);
  return anchor(found?.url ?? '', found?.name ?? framework);
}

function anchor(url: string, text: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = url;
  link.textContent = text;
  return link;
}

function item(...parts: readonly (string | HTMLElement)[]): HTMLLIElement {
  const element = document.createElement('li');
  element.append(...parts);
  return element;
}

function note(text: string): HTMLElement {
  const element = document.createElement('span');
  element.className = 'sub';
  element.textContent = text;
  return element;
}

function paragraph(text: string, name = ''): HTMLElement {
  const element = document.createElement('p');
  element.textContent = text;
  element.className = name;
  return element;
}
