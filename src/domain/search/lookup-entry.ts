/** A page that a typed number or name can lead to. An empty ref stands for the document itself. */
export interface LookupEntry {
  readonly framework: string;
  readonly ref: string;
  readonly title: string;
  readonly document: string;
  readonly url: string;
  readonly heading: boolean;
  readonly superseded: boolean;
  /** Place in the list of what records are known from. */
  readonly known?: number;
}
