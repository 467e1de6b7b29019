import { factTerms, type FactName, type FactTerm } from '../domain/model/facts-vocabulary.ts';
import type { FactValue } from '../domain/applicability/facts.ts';
import type { Draft } from '../domain/applicability/draft.ts';

type Field = HTMLInputElement | HTMLSelectElement;

/** The answers that the form holds. */
export function readForm(form: HTMLFormElement): Draft {
  const answers = questionsOf(form).flatMap(({ name, fields }): (readonly [FactName, FactValue])[] => {
    const value = valueOf(name, fields);
    return value === undefined ? [] : [[name, value]];
  });
  return Object.fromEntries(answers);
}

/** Whether a number is typed that no answer can be. */
export function hasWrongNumber(form: HTMLFormElement): boolean {
  return [...form.querySelectorAll<HTMLInputElement>('input[type=number]')].some(
    ({ value, validity }) => validity.badInput || (value !== '' && !/^\d+$/u.test(value)),
  );
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
  if (form === 'number') return !/^\d+$/u.test(typed) ? undefined : Number(typed);
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
