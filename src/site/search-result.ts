import type { LookupEntry } from '../domain/search/lookup-entry.ts';
import type { Unit } from '../domain/search/read-query.ts';
import type { UnknownNumber } from '../domain/search/unknown-number.ts';

/** One line of the result list. `ref` is empty for the page of a document. */
export interface SearchResult {
  readonly framework: string;
  readonly ref: string;
  readonly document: string;
  readonly title: string;
  readonly url: string;
  readonly group: 'between' | 'exact' | 'suggested' | 'texts';
  readonly superseded: boolean;
  /** From what the record is known, in plain words. */
  readonly known?: string | undefined;
  /** How far it binds, where, from when and whom. */
  readonly card?: string | undefined;
  /** On what an answer rests. */
  readonly covers?: LookupEntry['covers'];
}

/** What search gives: the results, whether a page has all that was asked, and documents that the query names and that are not in yet. */
export interface SearchAnswer {
  readonly results: readonly SearchResult[];
  /** What the query names, by which its words are marked in the texts. */
  readonly units: readonly Unit[];
  readonly exactWords: boolean;
  readonly notIn: readonly string[];
  /** Documents that the query names and of which only the page is here. */
  readonly unlisted: readonly string[];
  /** Numbers that look like those of a document and are none of those here. */
  readonly strange: readonly UnknownNumber[];
  /** What looks like the designation of a document that nothing here names. */
  readonly unknownDocument?: string;
}
