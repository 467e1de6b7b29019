import { expect, test } from 'vitest';
import { registerPath } from '../../../src/domain/rules/register-path.ts';
import { element, framework, kbOf } from '../../builders.ts';

const elsewhere = { path: 'some/folder/elements/plan.mdx' };

test.each([
  ['an element', { elements: [element('plan', [], elsewhere)] }, 'some/folder/scope.yaml'],
  ['a framework where no element is there', { elements: [], frameworks: [framework('a')] }, 'content/scope.yaml'],
])('a register stands beside the folder of %s', (_, records, expected) => {
  expect(registerPath(kbOf(records), 'scope.yaml')).toBe(expected);
});

test('a register of a content without records stands in `content`', () => {
  expect(registerPath({ ...kbOf(), elements: [], frameworks: [] }, 'scope.yaml')).toBe('content/scope.yaml');
});
