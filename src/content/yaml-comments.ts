import type { Diagnostic } from '../domain/model/diagnostic.ts';
import type { YamlSource } from './yaml-source.ts';

/** Text of YAML, the file it stands in, and how many lines of the file stand before it. */
const plainValueWithComment = /^(\s*(?:- )?)([\w-]+):\s+(?!["'[{|>#&*])(\S.*?)\s#(.*)$/u;
const plainItemWithComment = /^(\s*- )(?!["'[{|>#&*])(?![\w-]+:\s)(\S.*?)\s#(.*)$/u;
const freeText = new Set([
  'title',
  'shortTitle',
  'summary',
  'note',
  'quote',
  'asks',
  'edition',
  'ref',
  'locator',
  'text',
  'why',
  'holder',
  'basis',
]);

/** In an unquoted value ` #` begins a comment: a title such as `Update #2` would be cut without a word. */
export function* commentWarnings(source: YamlSource): Iterable<Diagnostic> {
  if (!/\s#/u.test(source.text)) return;
  for (const [index, line] of source.text.split('\n').entries()) {
    const warning = {
      path: source.path,
      line: source.lineOffset + index + 1,
      severity: 'warning',
      rule: 'yaml-comment-in-text',
      tip: 'Quote the whole value if the `#` belongs to it.',
    } as const;
    const [, indent = '', key = '', kept = '', comment = ''] = plainValueWithComment.exec(line) ?? [];
    if (key !== '' && (freeText.has(key) || mayBeText(kept, comment)))
      yield {
        ...warning,
        column: indent.length + key.length + 3,
        message: `\`${key}\` ends at \`${kept}\`: the text after \` #\` is a comment.`,
      };
    const [, dash = '', item = '', after = ''] = plainItemWithComment.exec(line) ?? [];
    if (item !== '' && mayBeText(item, after))
      yield { ...warning, column: dash.length + 1, message: `This item ends at \`${item}\`: the text after \` #\` is a comment.` };
  }
}

/** Whether a comment may be meant as the end of a value: it has no blank at its head, or the value is more than one word. */
function mayBeText(value: string, comment: string): boolean {
  return /^\S/u.test(comment) || /\S\s+\S/u.test(value);
}
