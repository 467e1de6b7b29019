import { factTerms, type FactName, type FactTerm } from '../domain/model/facts-vocabulary.ts';
import type { FactValue } from '../domain/applicability/facts.ts';
import type { Draft, Unread } from '../domain/applicability/draft.ts';

type Field = HTMLInputElement | HTMLSelectElement;

/** The answers that the form holds. */
export function readForm(form: HTMLFormElement): Draft {
  const answers = questionsOf(form).flatMap(({ name, fields }): (readonly [FactName, FactValue])[] => {
    const value = valueOf(name, fields);
    return value === undefined ? [] : [[name, value]];
  });
  return Object.fromEntries(answers);
}

/** Marks the numbers and days that no answer can be, each with the words that stand at it; whether there are any. */
export function markWrong(form: HTMLFormElement): boolean {
  const typed = [...form.querySelectorAll<HTMLInputElement>('input[type=number], input[type=date]')];
  for (const field of typed) {
    const words = field.parentElement?.querySelector<HTMLElement>('.fault');
    field.ariaInvalid = String(isWrong(field));
    if (words) words.hidden = !isWrong(field);
  }
  return typed.some(isWrong);
}

/** Whether something is typed in a field that is no whole number or day within its bounds. */
function isWrong({ type, value, validity }: HTMLInputElement): boolean {
  return !validity.valid || (type === 'number' && value !== '' && !/^\d+$/u.test(value));
}

/** The values of answers for which the form has no field, so that nobody could see or change them. */
export function withoutField(form: HTMLFormElement, draft: Draft): readonly Unread[] {
  const shown = readForm(form);
  return Object.entries(draft).flatMap(([name, value]) => {
    const held = tokensOf(shown[name as FactName]);
    return tokensOf(value)
      .filter((text) => !held.includes(text))
      .map((text) => ({ name, text }));
  });
}

/** Sets the form to answers. */
export function fillForm(form: HTMLFormElement, draft: Draft): void {
  for (const { name, fields } of questionsOf(form)) {
    const value = draft[name];
    const tokens = tokensOf(value);
    for (const field of fields) set(field, value, tokens);
  }
}

function set(field: Field, value: FactValue | undefined, tokens: readonly string[]): void {
  if (field instanceof HTMLSelectElement) field.value = tokens[0] ?? '';
  else if (isChoice(field)) field.checked = tokens.includes(field.value);
  else field.value = typeof value === 'number' || isDay(value) ? String(value) : '';
}

/** Of answers that exclude each other, keeps the one that was given last. */
export function settle(field: Field): void {
  if (!(field instanceof HTMLInputElement)) return;
  const others = [...(field.closest('fieldset')?.querySelectorAll('input') ?? [])].filter((other) => other !== field);
  const standsAlone = (other: HTMLInputElement) => other.value === '?' || other.value === '-';
  for (const other of others) {
    if (!isChoice(field) && isChoice(other)) other.checked = false;
    if (isChoice(field) && field.checked && !isChoice(other)) other.value = '';
    if (isChoice(field) && field.checked && isChoice(other) && (standsAlone(field) || standsAlone(other))) other.checked = false;
  }
}

/** The questions of the form, each with its fields. */
export function questionsOf(
  form: HTMLFormElement,
): readonly { readonly name: FactName; readonly box: HTMLElement; readonly fields: readonly Field[] }[] {
  return [...form.querySelectorAll<HTMLElement>('[data-fact]')].flatMap((box) => {
    const name = box.dataset['fact'] ?? '';
    return isFact(name) ? [{ name, box, fields: [...box.querySelectorAll<Field>('input, select')] }] : [];
  });
}

function isFact(name: string): name is FactName {
  return Object.hasOwn(factTerms, name);
}

function valueOf(name: FactName, fields: readonly Field[]): FactValue | undefined {
  const { form }: FactTerm = factTerms[name];
  const values = fields.filter(isChosen).map(({ value }) => value);
  if (values.includes('?')) return null;
  if (form === 'tokens') return someOf(values);
  const typed = fields.find((field) => field instanceof HTMLInputElement && !isChoice(field))?.value ?? '';
  if (fields.some((field) => field instanceof HTMLInputElement && isWrong(field))) return undefined;
  if (form === 'number') return typed === '' ? undefined : Number(typed);
  if (form === 'day') return values[0] ?? (/^\d{4}-\d\d-\d\d$/u.test(typed) ? typed : undefined);
  if (form === 'truth') return values[0] === undefined ? undefined : values[0] === 'yes';
  return values[0];
}

function someOf(values: readonly string[]): FactValue | undefined {
  if (values.includes('-')) return [];
  return values.length === 0 ? undefined : values;
}

function tokensOf(value: FactValue | undefined): readonly string[] {
  if (value === undefined) return [];
  if (value === null) return ['?'];
  if (typeof value === 'boolean') return [value ? 'yes' : 'no'];
  if (typeof value === 'object') return value.length === 0 ? ['-'] : value;
  return [String(value)];
}

function isChosen(field: Field): boolean {
  if (field instanceof HTMLSelectElement) return field.value !== '';
  return isChoice(field) && field.checked;
}

function isChoice({ type }: HTMLInputElement): boolean {
  return type === 'checkbox' || type === 'radio';
}

function isDay(value: FactValue | undefined): boolean {
  return typeof value === 'string' && /^\d{4}-/u.test(value);
}
