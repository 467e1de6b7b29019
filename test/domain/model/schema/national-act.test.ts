import { expect, test } from 'vitest';
import { nationalActSchema } from '../../../../src/domain/model/schema/national-act.ts';

test.each([
  [true, { state: 'nl', act: 'Cbw', url: 'https://example.org/', inForce: '2026-08-15' }],
  [true, { state: 'pl', act: 'Act' }],
  [true, { state: 'es', noneSeen: '2026-07-08' }],
  [false, { state: 'es' }],
  [false, { state: 'es', act: 'Act', noneSeen: '2026-07-08' }],
  [false, { state: 'es', noneSeen: '2026-07-08', inForce: '2026-08-15' }],
  [false, { state: 'es', noneSeen: '2026-07-08', url: 'https://example.org/' }],
  [false, { state: 'NL', act: 'Cbw' }],
  [false, { state: 'nl', act: 'Cbw', inForce: '2026-02-30' }],
])('%s: %j', (sound, value) => {
  expect(nationalActSchema.safeParse(value).success).toBe(sound);
});
