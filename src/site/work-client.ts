import { applyAll } from '../domain/applicability/apply.ts';
import { asDue, bindingOf } from '../domain/applicability/binding.ts';
import type { Facts } from '../domain/applicability/facts.ts';
import { roles, type Role } from '../domain/model/vocabulary.ts';
import { alreadyHelps, dueIn } from '../domain/work/already.ts';
import { fittingBase } from '../domain/work/bases.ts';
import type { WorkData } from '../domain/work/work-data.ts';
import { workList, type WorkList } from '../domain/work/work-list.ts';
import type { Fill } from '../i18n/fill-message.ts';
import type { ApplyDocument } from './apply-data.ts';
import type { ApplyTexts } from './apply-texts.ts';
import { swapQuotes } from './swap-quotes.ts';
import { saveFile } from './save-file.ts';
import { showWork, summaryOf, type ShownAlready, type WorkView } from './show-work.ts';
import { workCsvOf } from './work-files.ts';
import { wishFragment, wishOf, type WorkWish } from './work-wish.ts';

interface Setting {
  readonly documents: readonly ApplyDocument[];
  /** With what the addresses of documents begin. */
  readonly pages: string;
  readonly texts: ApplyTexts;
  readonly fill: Fill;
  readonly facts: () => Facts;
  /** Told when the wish changed, so that the address can hold it. */
  readonly changed: () => void;
}

/** The list of work on the page: what of it the address holds, and how it follows new answers. */
export interface WorkPart {
  readonly fragment: () => string;
  readonly follow: (fragment: string) => void;
  readonly renew: () => void;
}

/** Wires the list of work; rows are asked for when the list is opened, once for each document. */
export function startWork({ documents, pages, texts, fill, facts, changed }: Setting): WorkPart | undefined {
  const box = document.querySelector<HTMLDetailsElement>('#work');
  const form = document.querySelector<HTMLFormElement>('#work-wish');
  const output = document.querySelector<HTMLElement>('#work-list');
  const status = document.querySelector<HTMLElement>('#work-status');
  if (!box || !form || !output || !status) return undefined;
  const named = JSON.parse(swapQuotes(box.dataset['names'] ?? '{}')) as Readonly<Record<string, string>>;
  const never = JSON.parse(swapQuotes(box.dataset['never'] ?? '{}')) as Readonly<Record<string, string>>;
  const offer = { bases: valuesOf(form, 'work'), possessions: valuesOf(form, 'has') };
  const rows = rowsFrom(box.dataset['rows'] ?? '');
  const nameOf = (id: string): string => documents.find((one) => one.id === id)?.name ?? named[id] ?? id;
  const keep = box.querySelector<HTMLElement>('.keep');
  let turn = 0;
  let isChosen = false;
  let shown: { readonly list: WorkList; readonly already: readonly ShownAlready[]; readonly date: string } | undefined;

  const make = async (): Promise<void> => {
    const mine = (turn += 1);
    const wish = readWish(form);
    const loaded = await Promise.all([wish.base, ...wish.has].map(rows)).catch(() => undefined);
    if (mine !== turn) return;
    const [base, ...possessions] = loaded ?? [];
    if (base === undefined) {
      status.textContent = fill(texts['work.failed']);
      return;
    }
    const known = wish.role === undefined ? facts() : { ...facts(), roles: [wish.role] };
    const found = applyAll(documents, known);
    const results = asDue(found, bindingOf(documents, found, known));
    const list = workList(base, { asked: documents, results, facts: known, level: wish.level, advice: wish.advice });
    const due = dueIn(list);
    const already = possessions.map((data) => ({ has: data.base, never: never[data.base] ?? '', ...alreadyHelps(data, due) }));
    const view: WorkView = { output, texts, fill, nameOf, pages, date: known.date };
    showWork(view, list, already);
    shown = { list, already, date: known.date };
    if (keep) keep.hidden = false;
    status.textContent = summaryOf(view, list);
  };
  const renew = (): void => {
    if (box.open) void make();
  };
  box.addEventListener('toggle', () => {
    if (box.open && !isChosen) {
      const wish = { ...readWish(form), base: fittingBase(offer.bases, applyAll(documents, facts())) };
      fillWish(form, wish);
      isChosen = true;
    }
    changed();
    renew();
  });
  box.querySelector('#work-print')?.addEventListener('click', () => printAlone(document.documentElement));
  box.querySelector('#work-csv')?.addEventListener('click', () => {
    if (shown === undefined) return;
    const { list, already, date } = shown;
    const note = fill(texts['apply.asOf'], { date });
    saveFile('list-of-work.csv', 'text/csv', workCsvOf(list, { already, nameOf, address: location.href, note }));
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('change', () => {
    isChosen = true;
    changed();
    renew();
  });
  return {
    fragment: () => (box.open ? wishFragment(readWish(form)) : ''),
    follow: (fragment) => {
      const wish = wishOf(fragment, offer);
      isChosen = wish !== undefined;
      box.open = wish !== undefined;
      if (wish !== undefined) fillWish(form, wish);
    },
    renew,
  };
}

/** Prints the list of work in place of the answer; whoever prints by the menu of the browser gets the answer. */
function printAlone(root: HTMLElement): void {
  root.classList.add('prints-work');
  window.addEventListener('afterprint', () => root.classList.remove('prints-work'), { once: true });
  window.print();
}

/** Asks for the rows of a document once; a request that failed is made again. */
function rowsFrom(folder: string): (id: string) => Promise<WorkData> {
  const kept = new Map<string, Promise<WorkData>>();
  return (id) => {
    const found = kept.get(id) ?? load(`${folder}${id}.json`);
    kept.set(id, found);
    found.catch(() => kept.delete(id));
    return found;
  };
}

async function load(address: string): Promise<WorkData> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return (await response.json()) as WorkData;
}

function readWish(form: HTMLFormElement): WorkWish {
  const data = new FormData(form);
  const one = (name: string) => {
    const value = data.get(name);
    return typeof value === 'string' ? value : '';
  };
  const role = one('as');
  return {
    base: one('work'),
    role: isRole(role) ? role : undefined,
    level: one('level') === '' ? undefined : Number(one('level')),
    advice: data.has('advice'),
    has: data.getAll('has').filter((value) => typeof value === 'string'),
  };
}

function fillWish(form: HTMLFormElement, { base, role, level, advice, has }: WorkWish): void {
  const chosen: Readonly<Record<string, string>> = { work: base, as: role ?? '', level: String(level ?? '') };
  for (const field of form.querySelectorAll('select')) field.value = chosen[field.name] ?? '';
  for (const field of form.querySelectorAll('input')) field.checked = field.name === 'advice' ? advice : has.includes(field.value);
}

function valuesOf(form: HTMLFormElement, name: string): readonly string[] {
  return [...form.querySelectorAll<HTMLOptionElement | HTMLInputElement>(`[name="${name}"] option, input[name="${name}"]`)].map(
    ({ value }) => value,
  );
}

function isRole(text: string): text is Role {
  return Object.hasOwn(roles, text);
}
