import { FOCAL_DOCUMENT, type Framework, type KnowledgeBase } from '../model/knowledge-base.ts';
import { outlineOf, type OutlineNode } from '../model/outline.ts';
import { frameworkSchema } from '../model/schema/framework.ts';
import { requirementSchema } from '../model/schema/requirement.ts';
import { rightsOfContent, type ExchangeSource } from './exchange-source.ts';
import { fieldOf } from './record-columns.ts';
import { oscalMetadata, propsOf, unlessEmpty, type Prop } from './oscal-common.ts';

/** A control or a group of a catalog; a group has no parts. */
interface Entry {
  readonly id: string;
  readonly class: string;
  readonly title: string;
  readonly props: readonly Prop[];
  readonly parts?: readonly { readonly id: string; readonly name: string; readonly prose: string }[];
  readonly controls?: readonly Entry[];
  readonly groups?: readonly Entry[];
}

/**
 * A document as an OSCAL catalog: headings are groups where OSCAL allows it, all else controls; the printed number is the label, the
 * gist the statement.
 */
export function oscalCatalog({ kb, uuid }: ExchangeSource, framework: Framework) {
  const { version, asOf } = kb.release;
  const children = framework.id === FOCAL_DOCUMENT ? elementGroups(kb) : sorted(kb, outlineOf(kb, framework.id));
  const props = [
    ...propsOf('framework', framework.id),
    ...Object.keys(frameworkSchema.shape).flatMap((key) => propsOf(key, fieldOf(framework, key))),
  ];
  return {
    catalog: {
      uuid: uuid(`catalog/${framework.id}`),
      metadata: oscalMetadata(framework.title, version, asOf, props, rightsOfContent),
      ...children,
    },
  };
}

/** Groups and controls apart. */
function sorted(
  kb: KnowledgeBase,
  nodes: readonly OutlineNode[],
): { readonly groups?: readonly Entry[]; readonly controls?: readonly Entry[] } {
  const groups = nodes.filter(isGroup);
  const controls = nodes.filter((node) => !isGroup(node));
  return {
    ...unlessEmpty(
      'groups',
      groups.map((node) => ({ ...entry(kb, node), ...sorted(kb, node.children) })),
    ),
    ...unlessEmpty(
      'controls',
      controls.map((node) => control(kb, node)),
    ),
  };
}

/** A heading without a text of its own below which stand only groups, or only controls: a group of OSCAL holds one or the other. */
function isGroup({ requirement, children }: OutlineNode): boolean {
  if (requirement.kind !== 'heading') return false;
  return new Set(children.map(isGroup)).size < 2;
}

function control(kb: KnowledgeBase, node: OutlineNode): Entry {
  return {
    ...entry(kb, node),
    ...unlessEmpty(
      'controls',
      node.children.map((child) => control(kb, child)),
    ),
  };
}

const shownElsewhere: ReadonlySet<string> = new Set(['ref', 'title', 'kind']);

function entry(kb: KnowledgeBase, { requirement }: OutlineNode): Entry {
  const { slug, ref, title, kind, body, framework } = requirement;
  const withheld = kb.frameworkById.get(framework)?.titles === 'withheld';
  const own = Object.keys(requirementSchema.shape)
    .filter((key) => !shownElsewhere.has(key))
    .flatMap((key) => propsOf(key, fieldOf(requirement, key)));
  return {
    id: slug,
    class: kind,
    title: withheld ? ref : title,
    props: [{ name: 'label', value: ref }, ...own],
    ...(body === '' ? {} : { parts: [{ id: `${slug}_gist`, name: kind === 'heading' ? 'overview' : 'statement', prose: body }] }),
  };
}

function elementGroups({ elements }: KnowledgeBase): { readonly groups: readonly Entry[] } {
  return {
    groups: elements.map(({ id, kind, title, aspects }) => ({
      id,
      class: kind,
      title,
      props: [{ name: 'label', value: id }],
      controls: aspects.map((aspect) => ({
        id: aspect.id,
        class: 'aspect',
        title: aspect.title,
        props: [{ name: 'label', value: aspect.id }],
        parts: [{ id: `${aspect.id}_asks`, name: 'statement', prose: `The paper asks that ${aspect.asks}` }],
      })),
    })),
  };
}
