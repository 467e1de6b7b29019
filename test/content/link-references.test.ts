import { describe, expect, test } from 'vitest';
import { gapLinkFault, linkFaults } from '../../src/content/link-references.ts';
import { checkTiny } from './tiny-copy.ts';

const { kb, content } = checkTiny();
const method = kb.guide.find(({ id }) => id === 'method')?.path ?? '';
const other = kb.guide.find(({ id }) => id !== 'method')?.path ?? '';
const faultOf = (url: string, path = method, faulty: readonly string[] = []) =>
  linkFaults({ kb, trees: content.trees, faulty: new Set(faulty) })(url, path);

describe('an address of the site', () => {
  test.each([
    '/matrix/',
    '/matrix/?x=1',
    '/frameworks/demo-1-2020/sr-1-1/',
    'https://a.example/',
    'mailto:a@b.example',
    '/matrix/#nowhere',
  ])('`%s` is without fault', (url) => {
    expect(faultOf(url)).toBeUndefined();
  });

  test.each([
    ['/matrx/', 'did you mean `/matrix/`?'],
    ['/requirements/demo-1-2020/sr-1-1/', 'write `/frameworks/demo-1-2020/sr-1-1/`'],
    ['/guide/method/', 'write `/method/`'],
    ['/matrix', 'write `/matrix/`'],
    ['/zzzzzzzzzzzzzzzz/', undefined],
  ])('`%s` leads nowhere, with the tip %s', (url, tip) => {
    expect(faultOf(url)).toMatchObject({ rule: 'link-leads-to-a-page' });
    expect(faultOf(url)?.tip).toBe(tip);
  });

  test('of a record that could not be read is not held against the author twice', () => {
    expect(faultOf('/frameworks/demo-9/', method, ['demo-9'])).toBeUndefined();
    expect(faultOf('/demo-9/', method, ['demo-9'])).toBeUndefined();
    expect(faultOf('/frameworks/demo-9/', method, ['emo-9'])).toBeDefined();
  });
});

describe('a heading of a page of prose', () => {
  const headed = checkTiny({ 'guide/method.mdx': (text) => `${text}\n## Here and now\n` });
  const of = (url: string, path: string) => linkFaults({ kb: headed.kb, trees: headed.content.trees, faulty: new Set() })(url, path);
  const own = headed.kb.guide.find(({ id }) => id === 'method')?.path ?? '';

  test('is found on that page alone', () => {
    expect([of('#here-and-now', own), of('/method/#here-and-now', other)]).toEqual([undefined, undefined]);
    expect(of('#here-and-now', headed.kb.guide.find(({ id }) => id !== 'method')?.path ?? '')).toBeDefined();
  });

  test('that is not there is said, with the nearest', () => {
    expect(of('/method/#here-and-nwo', other)).toMatchObject({
      message: expect.stringMatching(/^A link leads to the heading `#here-and-nwo`, and .*guide\/method\.mdx has no such heading\.$/u),
      tip: 'did you mean `here-and-now`?',
    });
  });

  test('of a text that is no page of prose is not looked for', () => {
    expect(of('#nowhere', 'content/mappings/a--b.mdx')).toBeUndefined();
  });
});

describe('the address of a gap', () => {
  const id = 'unassessed-pair--a--b';
  const known = new Set([id]);

  test.each([`/gaps/${id}/`, '/gaps/editorial/', '/matrix/', 'https://a.example/gaps/unassessed-pair--x--y/'])(
    '`%s` is without fault',
    (url) => {
      expect(gapLinkFault(url, known)).toBeUndefined();
    },
  );

  test('that is not open is said, with the nearest', () => {
    expect(gapLinkFault('/gaps/unassessed-pair--a--c/', known)).toEqual({
      rule: 'link-leads-to-a-page',
      message: 'A link leads to the gap `unassessed-pair--a--c`, which is not open.',
      tip: `did you mean \`${id}\`?`,
    });
  });
});
