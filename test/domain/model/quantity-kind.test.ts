import { expect, test } from 'vitest';
import { isFirstReport, quantityKind } from '../../../src/domain/model/quantity-kind.ts';

test.each(['report', 'report-first', 'report-early-warning', 'report-incident', 'report-incident-critical'])(
  'a first report is compared with others of any name: %s',
  (name) => {
    expect(quantityKind(name)).toBe('first-report');
  },
);

test.each(['report-full', 'report-full-trust-services', 'report-final', 'report-ransom-payment', 'final-report', 'reporter', 'retention'])(
  'anything else is compared under its name alone: %s',
  (name) => {
    expect([quantityKind(name), isFirstReport(name)]).toEqual([name, false]);
  },
);
