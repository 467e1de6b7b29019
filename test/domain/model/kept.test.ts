import { expect, test } from 'vitest';
import { kept } from '../../../src/domain/model/kept.ts';

test('a value is computed once for each owner and key, also where it is none', () => {
  const keep = kept<object, string | undefined>();
  const [one, other] = [{}, {}];
  const asked: string[] = [];
  const ask = (owner: object, key: string, value: string | undefined): string | undefined =>
    keep(owner, key, () => {
      asked.push(key);
      return value;
    });
  const answers = [ask(one, 'a', 'x'), ask(one, 'a', 'y'), ask(one, 'b', undefined), ask(one, 'b', 'y'), ask(other, 'a', 'z')];
  expect([answers, asked]).toEqual([
    ['x', 'x', undefined, undefined, 'z'],
    ['a', 'b', 'a'],
  ]);
});
