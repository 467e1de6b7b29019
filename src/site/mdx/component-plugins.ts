import { defineHastPlugin, defineMdastPlugin } from 'satteri';
import { proseComponents } from '../../content/prose-components.ts';

/** A component of a sentence that fills a paragraph by itself still stands in a paragraph. */
export const loneComponents = defineMdastPlugin({
  name: 'lone-components',
  mdxJsxFlowElement: (node, context) => {
    const isInline = proseComponents.get(node.name ?? '')?.form === 'inline';
    if (isInline && context.parent(node)?.type !== 'paragraph') context.wrapNode(node, { type: 'paragraph', children: [] });
  },
});

/** A note in a sentence says so to the component that draws it; authors cannot. */
export const notesInSentences = defineHastPlugin({
  name: 'notes-in-sentences',
  mdxJsxTextElement: { filter: ['Note'], visit: (node, context) => context.setProperty(node, 'inline', '') },
});
