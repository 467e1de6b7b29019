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

/** A value in an address that is no answer, under the name by which it stands there. */
export interface Unread {
  readonly name: string;
  readonly text: string;
}

/** Names in an address that are no facts and belong to the list of work. */
const others: readonly string[] = ['work', 'as', 'level', 'advice', 'has'];

/** The answers in a fragment, and what stands there and is none; of a list the good values are kept. */
export function readDraft(fragment: string): { readonly draft: Draft; readonly unread: readonly Unread[] } {
  const pairs = new URLSearchParams(fragment.replace(/^#/u, '').slice(0, 4000));
  const strange = [...pairs].filter(([name]) => !isAsked(name));
  const found = names.flatMap((name) => {
    const read = pairs.getAll(name).map((text) => ({ text, ...readFact(name, text) }));
    const chosen = read.find(({ value }) => value !== undefined);
    const unread = read.flatMap((one) => (one === chosen || one.value === undefined ? one.unread : [one.text]));
    return [{ name, value: chosen?.value, unread }];
  });
  return {
    draft: Object.fromEntries(found.flatMap(({ name, value }) => (value === undefined ? [] : [[name, value]]))),
    unread: [
      ...found.flatMap(({ name, unread }) => unread.map((text) => ({ name, text }))),
      ...strange.filter(([name]) => !others.includes(name)).map(([name, text]) => ({ name, text })),
    ],
  };
}

/** The answers in a fragment; what is no answer to a known question is left out, whatever else it is. */
export function draftOf(fragment: string): Draft {
  return readDraft(fragment).draft;
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

function isAsked(name: string): boolean {
  return (names as readonly string[]).includes(name);
}

interface ReadFact {
  readonly value?: FactValue;
  readonly unread: readonly string[];
}

function readFact(name: FactName, text: string): ReadFact {
  const { form }: FactTerm = factTerms[name];
  if (form === 'tokens' && text !== '?' && text !== '-') return readList(name, text);
  const value = readOne(name, text);
  return value === undefined || !isSound(name, value) ? { unread: [text] } : { value, unread: [] };
}

/** Of a list the values that are sound, each once. */
function readList(name: FactName, text: string): ReadFact {
  const members = text.split(',');
  const sound = [...new Set(members.filter((one) => isSound(name, [one])))];
  const unread = members.filter((one) => !sound.includes(one));
  return sound.length === 0 ? { unread: [text] } : { value: sound, unread };
}

function readOne(name: FactName, text: string): FactValue | undefined {
  const { form }: FactTerm = factTerms[name];
  if (text === '?') return null;
  if (form === 'tokens') return [];
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
