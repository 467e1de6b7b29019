import type { Aspect, Element, KnowledgeBase } from '../domain/model/knowledge-base.ts';

/** One page for each aspect of the elements of a kind, named by the last part of its id. */
export function aspectPaths(
  kb: Pick<KnowledgeBase, 'elements'>,
  kind: Element['kind'],
): {
  readonly params: { readonly element: string; readonly aspect: string };
  readonly props: { readonly element: Element; readonly aspect: Aspect };
}[] {
  return kb.elements
    .filter((element) => element.kind === kind)
    .flatMap((element) =>
      element.aspects.map((aspect) => ({
        params: { element: element.id, aspect: aspect.id.split('.')[1] ?? '' },
        props: { element, aspect },
      })),
    );
}
