import type { Node, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { CONTINUE, SKIP, visit } from 'unist-util-visit';
import type { Diagnostic } from '../domain/model/diagnostic.ts';
import { nearest } from '../domain/model/nearest.ts';

/** The components that prose may use, with the attributes each takes. All take plain text only. */
export const components: Readonly<Record<string, readonly string[]>> = { Ref: ['to'], Note: [] };

/** Content is text, never code: every construct that could run, load or smuggle something, with its place. */
export function guardBody(path: string, tree: Root): Diagnostic[] {
  const found: Diagnostic[] = [];
  const report = (node: Node, rule: string, message: string, tip: string): void => {
    const { line = 1, column = 1 } = node.position?.start ?? {};
    found.push({ path, line, column, severity: 'error', rule, message, tip });
  };
  visit(tree, (node) => {
    switch (node.type as string) {
      case 'mdxjsEsm':
        report(node, 'no-code', 'A paragraph that begins with `import` or `export` is read as code, and content holds no code.', 'Begin the sentence with a capital letter or another word.');
        return SKIP;
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        report(node, 'no-code', 'Braces in the text are read as code, and content holds no code.', 'Write `\\{`, or put the text in backticks.');
        return SKIP;
      case 'html':
        report(node, 'no-raw-html', 'Raw HTML is not allowed in content.', 'Use Markdown; write `\\<` for a plain less-than sign.');
        return SKIP;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        checkComponent(node as MdxJsxFlowElement | MdxJsxTextElement, report);
        return CONTINUE;
      case 'link':
      case 'definition':
        checkAddress(node as Node & { url: string }, report);
        return CONTINUE;
      case 'image':
      case 'imageReference':
        report(node, 'no-image', 'Images in prose are not allowed: a page loads nothing that the project did not check.', 'Describe it in words, or propose a figure.');
        return CONTINUE;
      case 'heading':
        if ((node as unknown as { depth: number }).depth === 1) report(node, 'heading-level', 'A heading of level 1 stands in the body; the page has its own.', 'Begin with `##`.');
        return CONTINUE;
      default:
        return CONTINUE;
    }
  });
  return found;
}

type Report = (node: Node, rule: string, message: string, tip: string) => void;

function checkComponent(node: MdxJsxFlowElement | MdxJsxTextElement, report: Report): void {
  const name = node.name ?? '';
  const allowed = Object.hasOwn(components, name) ? components[name] : undefined;
  if (!allowed) {
    const near = nearest(name, Object.keys(components));
    const known = Object.keys(components).map((component) => `\`${component}\``).join(' and ');
    report(node, 'no-raw-html', `\`<${name}>\` is not allowed in content; the components are ${known}.`, near && /^[A-Z]/u.test(name) ? `Did you mean \`${near}\`?` : 'Use Markdown; write `\\<` for a plain less-than sign.');
    return;
  }
  if (name === 'Ref' && node.attributes.length === 0) report(node, 'component-attribute', '`<Ref>` does not say where it leads.', 'Write `<Ref to="id of a record" />`.');
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') {
      report(node, 'no-code', `\`<${name}>\` takes plain text only.`, 'Write attributes as `name="text"`.');
    } else if (!allowed.includes(attribute.name)) {
      report(node, 'component-attribute', `\`<${name}>\` has no attribute \`${attribute.name}\`.`, `It takes ${allowed.length > 0 ? allowed.map((item) => `\`${item}\``).join(', ') : 'none'}.`);
    }
  }
}

function checkAddress(node: Node & { url: string }, report: Report): void {
  const { url } = node;
  const safe = /^https:\/\//iu.test(url) || /^mailto:/iu.test(url) || /^\/(?![/\\])/u.test(url) || /^#/u.test(url);
  if (!safe) report(node, 'safe-link', `A link leads to \`${url}\`; expected an address that begins with \`https://\`, \`/\` or \`#\`.`, 'Write internal links from the root: `/matrix/`.');
}
