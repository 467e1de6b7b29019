import fc from 'fast-check';

const text = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
  .map((one) => one.trim())
  .filter((one) => one !== '');
const key = fc.stringMatching(/^[a-z]{1,6}$/u);
const scalar = fc.oneof(text, fc.constantFrom('1', '-2.5', 'true', '"x"', '—x', 'a: b', 'a; b', '\\n', 'a\nb'), fc.integer(), fc.boolean());

/** Nested values as records hold them: scalars, lists and blocks. */
export const nested = fc.dictionary(
  key,
  fc.oneof(scalar, fc.array(scalar, { maxLength: 3 }), fc.dictionary(key, scalar, { minKeys: 1, maxKeys: 3 })),
  { minKeys: 1, maxKeys: 4 },
);
