import { renderBody } from '../content/render.ts';
import type { AnalyzedContent } from '../content/analyze-content.ts';
import type { Content } from '../content/read-content.ts';
import { basePath } from './built-for.ts';
import { getKnowledge } from './knowledge.ts';

type Texts = Pick<AnalyzedContent, 'texts'> & { readonly content: Pick<Content, 'trees'> };

/** The text of a plain file as HTML: as another process rendered it, or from the parsed body. Throws where neither is there. */
export function plainText(path: string, { texts, content }: Texts = getKnowledge()): string {
  const text = texts?.get(path);
  if (text !== undefined) return text;
  const tree = content.trees.get(path);
  if (tree === undefined) throw new Error(`The text of ${path} was not read.`);
  return renderBody(tree, basePath);
}
