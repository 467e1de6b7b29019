/** What is wrong with the name of a file. `hides` is said where the name is no id at all, so that nothing can rest on it. */
export interface NameFault {
  readonly message: string;
  readonly tip: string;
  readonly hides: boolean;
}

/** Pages of the site itself that a page of the guide would replace. */
const taken = new Set(['guide/index', 'guide/glossary', 'guide/rules', 'guide/decisions', 'answers/index']);

/** Names that JavaScript gives a meaning of its own. */
const reserved = new Set(['prototype', ...Object.getOwnPropertyNames(Object.prototype)]);

/** What is wrong with a path inside the content folder: the path is the id, and one pattern holds for all ids. */
export function nameFault(inside: string): NameFault | undefined {
  if (!/^[A-Za-z0-9._/-]+$/u.test(inside)) {
    const message = `The file name \`${inside.normalize('NFC')}\` has other characters than ASCII letters, digits, hyphens and dots.`;
    return { message, tip: 'Rename it, so that links work on every system.', hides: true };
  }
  const path = inside.replace(/\.mdx?$/u, '');
  if (path === inside) return undefined;
  const wrong = path.split('/').find((part) => !/^[a-z0-9]+(?:(?:--?|\.)[a-z0-9]+)*$/u.test(part) || reserved.has(part));
  if (wrong !== undefined) {
    const tip = 'Use lower-case ASCII letters and digits joined by hyphens or dots: the path is the id and the address of the page.';
    return { message: `\`${wrong}\` cannot be an id.`, tip, hides: false };
  }
  if (!taken.has(path)) return undefined;
  return { message: `\`/${path}/\` is a page that the site makes itself.`, tip: 'Choose another name.', hides: false };
}
