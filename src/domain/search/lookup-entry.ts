/** What answers are filed under beside documents. */
export const ANSWERS = 'answers';

/** A page that a typed number or name can lead to. An empty ref stands for the document itself. */
export interface LookupEntry {
  readonly framework: string;
  readonly ref: string;
  readonly title: string;
  readonly document: string;
  readonly url: string;
  readonly heading: boolean;
  readonly superseded: boolean;
  /** Whether it only heads others, or stands for what was not read. */
  readonly says?: 'nothing';
  /** Whether it asks authorities alone, and no company. */
  readonly asks?: 'authorities';
  /** Place in the list of what records are known from. */
  readonly known?: number;
  /** Place in the list of what results say at a glance. */
  readonly card?: number;
  /** On what an answer rests. */
  readonly covers?: readonly { readonly framework: string; readonly ref: string }[];
}
