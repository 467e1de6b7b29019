import type { Root } from 'mdast';
import type { Diagnostic } from '../domain/model/diagnostic.ts';
import { componentFaults } from './guard-component.ts';
import { entering, top, type Fault, type GuardedNode, type Surroundings } from './guarded-node.ts';
import { isSafeAddress } from './link-address.ts';

/** Content is text, never code: every construct that could run, load or smuggle something, with its place. What is not known is refused. */
export function guardBody(path: string, tree: Root): Diagnostic[] {
  return guardNode(tree, top).map(({ node, ...fault }): Diagnostic => {
    const { line = 1, column = 1 } = node.position?.start ?? {};
    return { path, line, column, severity: 'error', ...fault };
  });
}

interface Found extends Fault {
  readonly node: GuardedNode;
}

function guardNode(node: GuardedNode, around: Surroundings): Found[] {
  const faults = (judges.get(node.type) ?? unknown)(node, around).map((fault) => ({ ...fault, node }));
  const inner = entering(node, around);
  return [...faults, ...(node.children ?? []).flatMap((child) => guardNode(child, inner))];
}

type Judge = (node: GuardedNode, around: Surroundings) => readonly Fault[];

const harmless: Judge = () => [];
const braces: Judge = () => [
  {
    rule: 'no-code',
    message: 'Braces in the text are read as code, and content holds no code.',
    tip: 'Write `\\{`, or put the text in backticks.',
  },
];
const image: Judge = () => [
  {
    rule: 'no-image',
    message: 'Images in prose are not allowed: a page loads nothing that the project did not check.',
    tip: 'Describe it in words, or propose a figure.',
  },
];
const unknown: Judge = ({ type }) => [
  { rule: 'no-code', message: `\`${type}\` is nothing that content may hold.`, tip: 'Use plain Markdown.' },
];

/** Every kind of node that a parser of Markdown or MDX may hand over, and how it is judged. */
const judges: ReadonlyMap<string, Judge> = new Map<string, Judge>([
  ...['root', 'paragraph', 'text', 'emphasis', 'strong', 'delete', 'inlineCode', 'code', 'break', 'thematicBreak', 'blockquote'].map(
    (type) => [type, harmless] as const,
  ),
  ...['list', 'listItem', 'table', 'tableRow', 'tableCell', 'footnoteDefinition', 'footnoteReference'].map(
    (type) => [type, harmless] as const,
  ),
  ['heading', headingFaults],
  ['link', linkFaults],
  ['linkReference', nestedLink],
  ['definition', addressFaults],
  ['image', image],
  ['imageReference', image],
  ['html', rawHtml],
  ['mdxFlowExpression', braces],
  ['mdxTextExpression', braces],
  ['mdxjsEsm', esm],
  ['mdxJsxFlowElement', (node, around) => [...componentFaults(node, around), ...nestedLink(node, around)]],
  ['mdxJsxTextElement', (node, around) => [...componentFaults(node, around), ...nestedLink(node, around)]],
]);

function esm(): Fault[] {
  const message = 'A paragraph that begins with `import` or `export` is read as code, and content holds no code.';
  return [{ rule: 'no-code', message, tip: 'Begin the sentence with a capital letter or another word.' }];
}

function rawHtml(): Fault[] {
  const tip = 'Use Markdown; write `\\<` for a plain less-than sign.';
  return [{ rule: 'no-raw-html', message: 'Raw HTML is not allowed in content.', tip }];
}

function headingFaults({ depth }: GuardedNode): Fault[] {
  if (depth !== 1) return [];
  const message = 'A heading of level 1 stands in the body; the page has its own.';
  return [{ rule: 'heading-level', message, tip: 'Begin with `##`.' }];
}

function linkFaults(node: GuardedNode, around: Surroundings): Fault[] {
  return [...addressFaults(node), ...nestedLink(node, around)];
}

function addressFaults({ url = '' }: GuardedNode): Fault[] {
  if (isSafeAddress(url)) return [];
  const message = `A link leads to \`${visible(url)}\`; expected an address that begins with \`https://\`, \`/\` or \`#\`.`;
  return [{ rule: 'safe-link', message, tip: 'Write internal links from the root: `/matrix/`.' }];
}

function nestedLink(node: GuardedNode, around: Surroundings): Fault[] {
  if (!around.inLink || !entering(node, top).inLink) return [];
  return [{ rule: 'component-place', message: 'A link stands inside another link.', tip: 'Write one after the other.' }];
}

/** Text in which characters that print nothing are named by their code. */
function visible(text: string): string {
  return text.replace(/\p{C}/gu, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}
