import { expect, test } from 'vitest';
import { sizeLimit } from '../../src/content/limits.ts';

test('sets and registers may be larger than documents', () => {
  const [register, set, page] = ['scope.yaml', 'mappings/a--b.mdx', 'guide/a.mdx'].map(sizeLimit);
  expect([(register ?? 0) > (set ?? 0), (set ?? 0) > (page ?? 0)]).toEqual([true, true]);
});
