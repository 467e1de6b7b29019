import { allRules } from '../domain/rules/all-rules.ts';

/** What the reader itself reports, before any rule over the whole content runs. */
const readerRules: Readonly<Record<string, string>> = {
  'front-matter': 'A content file begins with its front matter, between two lines of `---`.',
  'yaml-syntax': 'Front matter and registers are valid YAML without tabs or repeated keys.',
  'yaml-comment-in-text': 'An unquoted text is not cut short by ` #`.',
  schema: 'Every key is known and every value has the form that the schema states; nothing is coerced.',
  'mdx-syntax': 'The body of an `.mdx` file can be read.',
  'no-code': 'Content holds no import, export or expression.',
  'no-raw-html': 'Content holds no raw HTML, and only the components that the guide lists.',
  'component-attribute': 'A component has the attributes that it takes, each once.',
  'component-place':
    'A component stands where it can be shown: one that is no part of a sentence on lines of its own, a link in no other link.',
  'document-not-in': 'A document of which prose says that it is not in has no requirements here.',
  'plain-cell': 'The cells of a mapping set are plain text: no link, component or emphasis.',
  'safe-link': 'Links lead to https addresses, to mail addresses, to a path of the site or to a heading of the page.',
  'link-leads-to-a-page': 'A link within the site leads to a page that exists, and within the guide to a heading that exists.',
  'lost-text': 'What stands in a body shows on its page: every definition is referred to, no row of a table is longer than its head.',
  'no-image': 'Prose loads no image.',
  'heading-level': 'Headings in a body begin at level 2.',
  'one-table': 'A mapping set has exactly one table.',
  'row-outside-table': 'Every row of a mapping set stands in its table.',
  'table-head': 'The table of a mapping set has the columns that it needs and no unknown one.',
  row: 'Every cell of a row is filled and holds what its column takes.',
  'landscape-line': 'Every cell of the landscape is filled and holds what its column takes.',
  'file-name':
    'The path is the id: lower-case ASCII letters and digits joined by hyphens or dots, and no name that the site or JavaScript takes.',
  'file-kind': 'Content consists of plain files, without links of the file system.',
  size: 'A file, a text and a cell are of a size that a reader can take in.',
  'merge-marker': 'No line is left over from a merge.',
  'content-twice': 'The content of a file stands in it once.',
  character: 'No character is there that nobody sees or that looks like another, unless its script needs it.',
  'file-encoding': 'Files are UTF-8.',
  'file-place': 'Every file stands where its kind belongs.',
  'file-missing': 'Every register is there.',
  contradiction: 'The rows of one author can all hold together: no chain of at most three rows leaves a pair without a possibility.',
  'published-ids-stay': 'An id that was released is there, or retired with date and reason.',
  'retired-for-good': 'A retired id does not come back with another meaning.',
  'position-has-gap': 'A position belongs to a gap that is open, or that has closed.',
  'released-meaning': 'A released record says what it said when it was released; a change is a note until the next release.',
  'row-on-changed-meaning': 'A row is read again when the meaning of a record that it names has changed.',
  'summary-fresh': 'The committed coverage summary shows the content as it is.',
  'duplicate-id': 'No two files give the same id.',
  renamed:
    'A folder and what names it have one name: a name that was changed in one place alone is told once, before what follows from it.',
  'shared-words':
    'With `--against FOLDER`: fewer than 10 words in a row stand in a text at hand too; from 10 it is a warning, from 20 an error. Two characters of Han or kana count as a word.',
};

/** Every rule id with what it demands, in the form of a glossary. */
export const ruleTerms: Readonly<Record<string, { readonly label: string; readonly meaning: string }>> = Object.fromEntries(
  [...Object.entries(readerRules), ...allRules.map(({ name, description }) => [name, description] as const)].map(([name, meaning]) => [
    name,
    { label: name.replaceAll('-', ' '), meaning },
  ]),
);
