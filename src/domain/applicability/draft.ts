import { factNames, factTerms, type FactName, type FactTerm } from '../model/facts-vocabulary.ts';
import { factsSchema, type Facts, type FactValue } from './facts.ts';

/** Answers as they are given one by one: a fact that is missing was not answered, `null` is "don't know". */
export type Draft = Readonly<Partial<Record<FactName, FactValue>>>;

const names = factNames;

/** Answers as the fragment of an address: `roles=manufacturer,importer&staff=80&product.radio=no&turnover=?`; `-` is none of a list. */
export function fragmentOf(draft: Draft): string {
  return names
    .flatMap((name) => {
      const value = draft[name];
      return value === undefined ? [] : [`${name}=${encodeURIComponent(written(value)).replaceAll('%2C', ',').replaceAll('%3F', '?')}`];
    })
    .join('&');
}

/** The answers in a fragment; what is no answer to a known question is left out, whatever else it is. */
export function draftOf(fragment: string): Draft {
  const pairs = new URLSearchParams(fragment.replace(/^#/u, '').slice(0, 4000));
  const answers = names.flatMap((name): (readonly [FactName, FactValue])[] => {
    const text = pairs.get(name);
    const value = text === null ? undefined : read(name, text);
    return value === undefined || !isSound(name, value) ? [] : [[name, value]];
  });
  return Object.fromEntries(answers);
}

/** Facts for the rules; what was not answered is not known. */
export function factsOf(draft: Draft, today: string): Facts {
  const product = Object.fromEntries(
    names.filter((name) => name.startsWith('product.')).map((name) => [name.slice('product.'.length), draft[name] ?? null]),
  );
  const top = Object.fromEntries(names.filter((name) => !name.includes('.') && name !== 'date').map((name) => [name, draft[name] ?? null]));
  const parsed = factsSchema.parse({ ...top, product });
  return { ...parsed, date: typeof draft.date === 'string' ? draft.date : today };
}

function written(value: FactValue): string {
  if (value === null) return '?';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'object') return value.length === 0 ? '-' : value.join(',');
  return String(value);
}

function read(name: FactName, text: string): FactValue | undefined {
  const { form }: FactTerm = factTerms[name];
  if (text === '?') return null;
  if (form === 'tokens') return text === '-' ? [] : text.split(',');
  if (form === 'truth') return text === 'yes' || text === 'no' ? text === 'yes' : undefined;
  if (form === 'number') return /^\d{1,15}$/u.test(text) ? Number(text) : undefined;
  return text;
}

/** Whether the schema of facts takes an answer. */
function isSound(name: FactName, value: FactValue): boolean {
  if (name === 'date' && value === null) return false;
  const [first = '', second] = name.split('.');
  return factsSchema.safeParse(second === undefined ? { [first]: value } : { [first]: { [second]: value } }).success;
}
