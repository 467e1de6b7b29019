import './zod-in-browser.ts';
import { answerOf } from '../domain/applicability/answer.ts';
import { applyAll } from '../domain/applicability/apply.ts';
import { bindingOf } from '../domain/applicability/binding.ts';
import { draftOf, factsOf, fragmentOf } from '../domain/applicability/draft.ts';
import { messageFiller } from '../i18n/fill-message.ts';
import type { ApplyData } from './apply-data.ts';
import { calendarOf, csvOf, hasDays } from './apply-files.ts';
import { fillForm, hasWrongNumber, questionsOf, readForm, settle } from './apply-form.ts';
import type { ApplyTexts } from './apply-texts.ts';
import { saveFile } from './save-file.ts';
import { showAnswer } from './show-answer.ts';
import { startWork } from './work-client.ts';

/** How many open questions stand on the page before somebody asks for all. */
const ASKED_AT_ONCE = 4;

/** Wires the page: questions that matter, the answer at once, the fragment of the address, and the files to keep. */
export function startApply(): void {
  const form = document.querySelector<HTMLFormElement>('#facts');
  const output = document.querySelector<HTMLElement>('#answer');
  const status = document.querySelector<HTMLElement>('#apply-status');
  if (!form || !output || !status) return;
  const texts = JSON.parse(output.dataset['texts'] ?? '{}') as ApplyTexts;
  const { documents, notLooked, answers, addresses } = JSON.parse(output.dataset['documents'] ?? '{}') as ApplyData;
  const fill = messageFiller(document.documentElement.lang);
  const nameOf = (framework: string) => documents.find(({ id }) => id === framework)?.name ?? framework;
  const more = document.querySelector<HTMLButtonElement>('#more-questions');
  const keep = document.querySelector<HTMLElement>('#keep');
  let isWhole = false;
  const today = new Date().toISOString().slice(0, 10);

  const answer = () => {
    const draft = readForm(form);
    const facts = factsOf(draft, today);
    const all = applyAll(documents, facts);
    const bound = bindingOf(documents, all, facts);
    return { draft, facts, bound, results: all.filter(({ framework }) => !bound.through.has(framework)) };
  };
  const run = (): void => {
    const { draft, facts, bound, results } = answer();
    const missing = new Set(results.flatMap((result) => [...result.missing, ...result.parts.flatMap((part) => part.missing)]));
    let left = 0;
    let hidden = 0;
    for (const { name, box } of questionsOf(form)) {
      const isOpen = missing.has(name) && draft[name] === undefined;
      const isLater = isOpen && left >= ASKED_AT_ONCE && !isWhole;
      const isDone = !isOpen && draft[name] === undefined && name !== 'date';
      box.hidden = (isLater || isDone) && !box.contains(document.activeElement);
      if (isOpen) left += 1;
      if (isLater) hidden += 1;
    }
    if (more) {
      more.hidden = hidden === 0;
      more.textContent = fill(texts['apply.more'], { count: hidden });
    }
    const told = answerOf(bound.direct, facts);
    keepAddress();
    const started = Object.keys(draft).length > 0;
    if (keep) keep.hidden = !started;
    showAnswer({ output, texts, fill, documents, notLooked, answers, addresses, facts, bound, started }, told);
    const count = (lines: readonly { readonly framework: string }[]) => new Set(lines.map(({ framework }) => framework)).size;
    const counts = {
      applies: count([...told.now, ...told.later.flatMap(({ begins }) => begins)]),
      depends: told.depends.length,
      advised: count(told.advised),
    };
    const wrong = hasWrongNumber(form) ? ` ${fill(texts['apply.wrongNumber'])}` : '';
    status.textContent = `${fill(texts['apply.left'], { left })} ${fill(texts['apply.summary'], counts)}${wrong}`;
    work?.renew();
  };
  const keepAddress = (): void => {
    const fragment = [fragmentOf(readForm(form)), work?.fragment() ?? ''].filter((part) => part !== '').join('&');
    history.replaceState(null, '', fragment === '' ? location.pathname : `#${fragment}`);
  };
  const work = startWork({ documents, pages: addresses.documents, texts, fill, facts: () => answer().facts, changed: () => keepAddress() });
  const follow = (): void => {
    fillForm(form, draftOf(location.hash));
    work?.follow(location.hash);
    run();
  };
  const save = (name: string, type: string, write: typeof csvOf): void => {
    const { facts, bound, results } = answer();
    const note = fill(texts['apply.asOf'], { date: facts.date });
    const title = fill(texts['apply.calendar'], { date: facts.date });
    saveFile(name, type, write({ results, bound, facts, nameOf, address: location.href, note, title }));
  };
  form.addEventListener('change', (event) => {
    if (event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement) settle(event.target);
    run();
  });
  form.addEventListener('input', (event) => {
    if (event.target instanceof HTMLInputElement && event.target.type === 'number') run();
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => {
    history.pushState(null, '', location.href);
    setTimeout(run);
  });
  window.addEventListener('hashchange', follow);
  more?.addEventListener('click', () => {
    isWhole = true;
    run();
    questionsOf(form)
      .find(({ box, name }) => !box.hidden && readForm(form)[name] === undefined)
      ?.fields[0]?.focus();
  });
  document.querySelector('#save-csv')?.addEventListener('click', () => save('what-applies.csv', 'text/csv', csvOf));
  document.querySelector('#save-ics')?.addEventListener('click', () => {
    if (hasDays(answer().bound.direct)) save('what-applies.ics', 'text/calendar', calendarOf);
    else status.textContent = fill(texts['apply.noDays']);
  });
  document.querySelector('#to-answer')?.addEventListener('click', () => lead(output));
  document.querySelector('#print')?.addEventListener('click', () => window.print());
  for (const part of document.querySelectorAll<HTMLElement>('[data-needs-script]')) part.hidden = false;
  follow();
  if (Object.keys(draftOf(location.hash)).length > 0) lead(document.querySelector<HTMLElement>('#work[open]') ?? output);
}

/** Brings a part of the page into sight, and the keyboard to it. */
function lead(part: HTMLElement): void {
  part.tabIndex = -1;
  part.focus({ preventScroll: true });
  part.scrollIntoView();
}
