import { expect, test } from 'vitest';
import { withoutForms } from '../../../src/domain/search/without-forms.ts';

test('of the names of a concept the first of each form is left', () => {
  const [concept] = withoutForms([
    {
      id: 'update',
      en: ['security update', 'security updates', 'update', 'the update', 'updated software', 'SLA'],
      de: ['Aktualisierung', 'Aktualisierungen', 'aktualisieren', 'Update', 'Andere', 'Ändern'],
      ja: ['直す', '直し', '更新'],
      asked: ['how long', 'how long'],
    },
  ]);
  expect(concept).toEqual({
    id: 'update',
    en: ['security update', 'update', 'the update', 'updated software', 'SLA'],
    de: ['Aktualisierung', 'Update', 'Andere', 'Ändern'],
    ja: ['直す', '更新'],
    asked: ['how long', 'how long'],
  });
});
