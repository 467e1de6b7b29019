import './zod-in-browser.ts';
import { answerOf } from '../domain/applicability/answer.ts';
import { applyAll } from '../domain/applicability/apply.ts';
import { bindingOf } from '../domain/applicability/binding.ts';
import { setAside } from '../domain/applicability/set-aside.ts';
import { factTerms, type FactName } from '../domain/model/facts-vocabulary.ts';
import { factsOf, fragmentOf, readDraft } from '../domain/applicability/draft.ts';
import { messageFiller } from '../i18n/fill-message.ts';
import type { ApplyData } from './apply-data.ts';
import { calendarOf, csvOf, hasDays } from './apply-files.ts';
import { fillForm, markWrong, questionsOf, readForm, settle, withoutField } from './apply-form.ts';
import type { ApplyTexts } from './apply-texts.ts';
import { saveFile } from './save-file.ts';
import { showAnswer } from './show-answer.ts';
import { swapQuotes } from './swap-quotes.ts';
import { startWork } from './work-client.ts';

/** How many open questions stand on the page before somebody asks for all. */
const ASKED_AT_ONCE = 4;

/** Wires the page: questions that matter, the answer at once, the fragment of the address, and the files to keep. */
export function startApply(): void {
  const form = document.querySelector<HTMLFormElement>('#facts');
  const output = document.querySelector<HTMLElement>('#answer');
  const status = document.querySelector<HTMLElement>('#apply-status');
  if (!form || !output || !status) return;
  const texts = JSON.parse(swapQuotes(output.dataset['texts'] ?? '{}')) as ApplyTexts;
  const { documents, notLooked, answers, addresses } = JSON.parse(swapQuotes(output.dataset['documents'] ?? '{}')) as ApplyData;
  const fill = messageFiller(document.documentElement.lang);
  const nameOf = (framework: string) => documents.find(({ id }) => id === framework)?.name ?? framework;
  const more = document.querySelector<HTMLButtonElement>('#more-questions');
  const keep = document.querySelector<HTMLElement>('#keep');
  let isWhole = false;
  const today = new Date().toISOString().slice(0, 10);

  const answer = () => {
    const { draft, aside } = setAside(documents, readForm(form), today);
    const facts = factsOf(draft, today);
    const all = applyAll(documents, facts);
    const bound = bindingOf(documents, all, facts);
    return { aside, facts, bound, results: all.filter(({ framework }) => !bound.through.has(framework)) };
  };
  const run = (): void => {
    const draft = readForm(form);
    const { aside, facts, bound, results } = answer();
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
    showAnswer({ output, texts, fill, documents, notLooked, answers, addresses, facts, bound, aside, started }, told);
    const count = (lines: readonly { readonly framework: string }[]) => new Set(lines.map(({ framework }) => framework)).size;
    const counts = {
      applies: fill(texts['apply.countApplies'], { count: count([...told.now, ...told.later.flatMap(({ begins }) => begins)]) }),
      depends: fill(texts['apply.countDepends'], { count: told.depends.length }),
      advised: fill(texts['apply.countAdvised'], { count: count(told.advised) }),
    };
    const apart = bound.byAct.flatMap((one) => one.results).length;
    status.textContent = [
      fill(texts['apply.left'], { left }),
      fill(texts['apply.summary'], counts),
      ...(apart > 0 ? [fill(texts['apply.countByAct'], { count: apart })] : []),
      ...(markWrong(form) ? [fill(texts['apply.wrongValue'])] : []),
    ].join(' ');
    work?.renew();
  };
  const keepAddress = (): void => {
    const fragment = [fragmentOf(readForm(form)), work?.fragment() ?? ''].filter((part) => part !== '').join('&');
    history.replaceState(null, '', fragment === '' ? location.pathname : `#${fragment}`);
  };
  const work = startWork({ documents, pages: addresses.documents, texts, fill, facts: () => answer().facts, changed: () => keepAddress() });
  const tellUnread = (values: ReturnType<typeof readDraft>['unread']): void => {
    const box = document.querySelector<HTMLElement>('#apply-unread');
    if (!box) return;
    const short = (name: string) => (Object.hasOwn(factTerms, name) ? factTerms[name as FactName].short : name);
    const list = values.map(({ name, text }) => `${short(name)}: ${text}`.slice(0, 60)).join('; ');
    box.hidden = values.length === 0;
    box.textContent = values.length === 0 ? '' : fill(texts['apply.unread'], { count: values.length, list });
  };
  const follow = (): void => {
    const { draft, unread } = readDraft(location.hash);
    fillForm(form, draft);
    tellUnread([...unread, ...withoutField(form, draft)]);
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
    if (event.target instanceof HTMLInputElement && (event.target.type === 'number' || event.target.type === 'date')) run();
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
  document.querySelector('#to-has')?.addEventListener('click', () => {
    const box = document.querySelector<HTMLDetailsElement>('#work');
    if (box) box.open = true;
    document.querySelector<HTMLElement>('#work [name=has]')?.focus();
  });
  document.querySelector('#print')?.addEventListener('click', () => window.print());
  for (const part of document.querySelectorAll<HTMLElement>('[data-needs-script]')) part.hidden = false;
  follow();
  const opened = document.querySelector<HTMLElement>('#work[open]');
  if (opened) lead(opened);
}

/** Brings a part of the page into sight, and the keyboard to it. */
function lead(part: HTMLElement): void {
  part.tabIndex = -1;
  part.focus({ preventScroll: true });
  part.scrollIntoView();
}
