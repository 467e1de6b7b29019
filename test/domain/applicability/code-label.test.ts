import { expect, test } from 'vitest';
import { codeLabel } from '../../../src/domain/applicability/code-label.ts';

test.each([
  ['network-management', 'network management'],
  ['vpn', 'VPN'],
  ['ip-camera', 'IP camera'],
  ['jp-jc-star-1', 'Japan: JC-STAR 1'],
  ['sg-cls', 'Singapore: CLS'],
])('%s reads "%s"', (code, label) => {
  expect(codeLabel(code)).toBe(label);
});

test.each('PLC VPN SIEM PKI ASIC IP TLD DNS HMI PC JC STAR CLS'.split(' '))('%s is written in capitals, inside a code, too', (word) => {
  expect([codeLabel(word.toLowerCase()), codeLabel(`a-${word.toLowerCase()}-b`)]).toEqual([word, `a ${word} b`]);
});
