import { flatten, unflatten, type FlatValue } from './flat-values.ts';
import { ownNamespace } from './exchange-source.ts';
import { scalarOf, scalarText } from './record-columns.ts';

/** A property of OSCAL in our own namespace; `group` ties those of one row together. */
export interface Prop {
  readonly name: string;
  readonly value: string;
  readonly ns?: string;
  readonly class?: string;
  readonly group?: string;
}

/** A value as properties of our own: one for each scalar, its keys joined by dots. */
export function propsOf(name: string, value: unknown, group?: string): readonly Prop[] {
  return flatten(value).map(({ keys, value: scalar }) => ({
    name: [name, ...keys].join('.'),
    ns: ownNamespace,
    value: scalarText(scalar),
    ...(group === undefined ? {} : { group }),
  }));
}

/** What our own properties say, nested again, by first key. */
export function valuesOfProps(props: readonly Prop[]): Readonly<Record<string, unknown>> {
  const flat: FlatValue[] = props
    .filter(({ ns }) => ns === ownNamespace)
    .map(({ name, value }) => ({ keys: name.split('.'), value: scalarOf(value) }));
  return flat.length === 0 ? {} : (unflatten(flat) as Readonly<Record<string, unknown>>);
}

/** The metadata that every OSCAL file needs. `lastModified` is the day of the content, at its beginning. */
export function oscalMetadata(title: string, version: string, day: string, props: readonly Prop[], remarks: string) {
  return {
    title,
    'last-modified': `${day}T00:00:00Z`,
    version,
    'oscal-version': '1.2.2',
    ...(props.length === 0 ? {} : { props }),
    remarks,
  };
}

/** A list under a key, left out where it is empty: OSCAL knows no empty lists. */
export function unlessEmpty<K extends string, T>(key: K, list: readonly T[]): { readonly [P in K]?: readonly T[] } {
  return list.length === 0 ? {} : ({ [key]: list } as { readonly [P in K]: readonly T[] });
}
