import type { Diagnostic } from '../domain/model/diagnostic.ts';
import { proseComponents } from './prose-components.ts';

/** What the guard reads of a node, whichever parser made it. */
export interface GuardedNode {
  readonly type: string;
  readonly position?: { readonly start: { readonly line: number; readonly column: number } } | undefined;
  readonly children?: readonly GuardedNode[];
  readonly depth?: number;
  readonly url?: string;
  readonly name?: string | null | undefined;
  /** A list of attributes in components; other nodes have other things there. */
  readonly attributes?: unknown;
}

/** An attribute of a component; `value` is text only where it is written in quotes. */
export interface GuardedAttribute {
  readonly type: string;
  readonly name?: string;
  readonly value?: unknown;
}

/** What is wrong with a node, in words. */
export type Fault = Required<Pick<Diagnostic, 'rule' | 'message' | 'tip'>>;

/** What a node stands in. */
export interface Surroundings {
  readonly inCell: boolean;
  readonly inLink: boolean;
}

/** What a body stands in. */
export const top: Surroundings = { inCell: false, inLink: false };

/** What the children of a node stand in. */
export function entering({ type, name }: GuardedNode, { inCell, inLink }: Surroundings): Surroundings {
  const isLink = type === 'link' || type === 'linkReference' || proseComponents.get(name ?? '')?.link === true;
  return { inCell: inCell || type === 'tableCell', inLink: inLink || isLink };
}

/** The attributes of a component. */
export function attributesOf({ attributes }: GuardedNode): readonly GuardedAttribute[] {
  return Array.isArray(attributes) ? (attributes as readonly GuardedAttribute[]) : [];
}
