import { nearest } from '../domain/model/nearest.ts';
import { attributesOf, type Fault, type GuardedAttribute, type GuardedNode, type Surroundings } from './guarded-node.ts';
import { componentNames, proseComponents, usages, type ProseComponent } from './prose-components.ts';

/** What is wrong with a component: its name, its attributes, what stands between its tags, the place where it stands. */
export function componentFaults(node: GuardedNode, around: Surroundings): readonly Fault[] {
  const name = node.name ?? '';
  const component = proseComponents.get(name);
  if (!component) return [unknownComponent(name)];
  return [
    ...attributeFaults(name, component, attributesOf(node)),
    ...insideFaults(name, component, node),
    ...placeFaults(name, component, { node, around }),
  ];
}

function unknownComponent(name: string): Fault {
  const near = /^[A-Z]/u.test(name) ? nearest(name, [...proseComponents.keys()]) : undefined;
  const tip = near === undefined ? 'Use Markdown; write `\\<` for a plain less-than sign.' : `Did you mean \`${near}\`?`;
  return { rule: 'no-raw-html', message: `\`<${name}>\` is not allowed in content; the components are ${componentNames()}.`, tip };
}

function attributeFaults(name: string, component: ProseComponent, attributes: readonly GuardedAttribute[]): Fault[] {
  const known = [...new Set(component.attributes.flat())];
  const given = attributes.map((attribute) => attribute.name ?? '');
  const tip = `Write ${usages(name, component)
    .map((usage) => `\`${usage}\``)
    .join(' or ')}.`;
  const faults = attributes.flatMap((attribute, index) => attributeFault(name, attribute, { known, before: given.slice(0, index) }));
  if (faults.length > 0 || component.attributes.some((wanted) => isSame(wanted, given))) return faults;
  const alone = given.map((one) => `\`${one}\``).join(' and ');
  const message = given.length === 0 ? `\`<${name}>\` does not say what it shows.` : `${alone} alone is not enough for \`<${name}>\`.`;
  return [{ rule: 'component-attribute', message, tip }];
}

function isSame(wanted: readonly string[], given: readonly string[]): boolean {
  return wanted.length === given.length && wanted.every((one) => given.includes(one));
}

interface Others {
  readonly known: readonly string[];
  readonly before: readonly string[];
}

function attributeFault(component: string, { type, name = '', value }: GuardedAttribute, { known, before }: Others): Fault[] {
  if (type !== 'mdxJsxAttribute' || typeof value !== 'string') {
    return [{ rule: 'no-code', message: `\`<${component}>\` takes plain text only.`, tip: 'Write attributes as `name="text"`.' }];
  }
  if (!known.includes(name)) {
    const tip = `It takes ${known.length > 0 ? known.map((item) => `\`${item}\``).join(', ') : 'none'}.`;
    return [{ rule: 'component-attribute', message: `\`<${component}>\` has no attribute \`${name}\`.`, tip }];
  }
  if (!before.includes(name)) return [];
  return [{ rule: 'component-attribute', message: `\`<${component}>\` has the attribute \`${name}\` twice.`, tip: 'Keep one of them.' }];
}

function insideFaults(name: string, { inside }: ProseComponent, { children = [] }: GuardedNode): Fault[] {
  if (inside !== 'nothing' || children.length === 0) return [];
  return [
    {
      rule: 'component-place',
      message: `What stands between the tags of \`<${name}>\` would be lost.`,
      tip: `Write \`<${name} … />\`, and the text beside it.`,
    },
  ];
}

interface Standing {
  readonly node: GuardedNode;
  readonly around: Surroundings;
}

function placeFaults(name: string, { form }: ProseComponent, { node, around }: Standing): Fault[] {
  if (form !== 'block' || (node.type === 'mdxJsxFlowElement' && !around.inCell)) return [];
  const where = around.inCell ? 'a table' : 'a sentence';
  return [
    {
      rule: 'component-place',
      message: `\`<${name}>\` stands in ${where}.`,
      tip: 'Put it on a line of its own, with a blank line before and after it.',
    },
  ];
}
