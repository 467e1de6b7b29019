const listFormat = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** What a component of prose takes, and where it may stand. */
export interface ProseComponent {
  /** `inline` stands in a sentence, `block` on lines of its own, `either` wherever it is put. */
  readonly form: 'inline' | 'block' | 'either';
  /** The sets of attributes that it takes, one of them whole. All are plain text. */
  readonly attributes: readonly (readonly string[])[];
  /** What may stand between its tags. */
  readonly inside: 'nothing' | 'words' | 'anything';
  /** Whether it becomes a link, which cannot stand in another. */
  readonly link: boolean;
}

/** The components that prose may use. */
export const proseComponents: ReadonlyMap<string, ProseComponent> = new Map<string, ProseComponent>([
  ['Ref', { form: 'inline', attributes: [['to']], inside: 'words', link: true }],
  ['Note', { form: 'either', attributes: [[]], inside: 'anything', link: false }],
  ['Row', { form: 'block', attributes: [['id']], inside: 'nothing', link: false }],
  ['Rows', { form: 'block', attributes: [['aspect'], ['source', 'target']], inside: 'nothing', link: false }],
  ['Coverage', { form: 'block', attributes: [['of']], inside: 'nothing', link: false }],
  ['Parameter', { form: 'inline', attributes: [['of', 'name']], inside: 'nothing', link: true }],
  ['Term', { form: 'inline', attributes: [['name']], inside: 'words', link: true }],
  ['Official', { form: 'inline', attributes: [['to']], inside: 'words', link: true }],
  ['NotIn', { form: 'inline', attributes: [['document']], inside: 'words', link: false }],
]);

/** The names of the components in a sentence, each in backticks. */
export function componentNames(): string {
  const names = [...proseComponents.keys()].map((name) => `\`${name}\``);
  return listFormat.format(names);
}

/** How a component is written: `<Ref to="…" />`, each of its sets of attributes. */
export function usages(name: string, { attributes, inside }: ProseComponent): readonly string[] {
  return attributes.map((names) => {
    const tag = [name, ...names.map((attribute) => `${attribute}="…"`)].join(' ');
    return inside === 'anything' ? `<${tag}>…</${name}>` : `<${tag} />`;
  });
}
