import { expect, test } from 'vitest';
import { availabilityOf } from '../../../src/domain/model/availability.ts';

test.each([
  [{ availability: 'free' }, 'free of charge'],
  [{ availability: 'paid', stage: 'withdrawn' }, 'for payment'],
  [{ availability: 'free', stage: 'under-development' }, 'free of charge'],
  [{ stage: 'under-development' }, 'not published yet'],
  [{ stage: 'withdrawn' }, 'not known whether free of charge'],
  [{}, 'not known whether free of charge'],
] as const)('the text of a document with %j is %s', (framework, label) => {
  expect(availabilityOf(framework).label).toBe(label);
});
