import type { Thesaurus } from '../../../src/domain/model/schema/thesaurus.ts';

/** A thesaurus of a few concepts. */
export const few: Thesaurus = [
  { id: 'authentication', en: ['authentication', 'log in'], de: ['Authentifizierung', 'Anmeldung'], ja: ['認証'] },
  { id: 'password', en: ['password'], de: ['Passwort', 'Kennwort'], ja: ['パスワード'], broader: ['authentication'] },
  { id: 'logging', en: ['logging', 'log', 'audit log'], de: ['Protokollierung'], ja: ['ログ', '監査ログ'], not: ['log in'] },
  { id: 'network', en: ['network'], de: ['Netzwerk', 'Netz'], ja: ['ネットワーク'] },
  { id: 'segmentation', en: ['segmentation', 'segment'], de: ['Segmentierung'], ja: ['分離'], related: ['network'] },
  { id: 'switch', en: ['switch'], de: ['Switch'], ja: ['スイッチ'], not: ['switch off'] },
  { id: 'control', en: ['control system'], de: ['Steuerung'], ja: ['制御'] },
  { id: 'market', en: ['placing on the market'], de: ['Inverkehrbringen'], ja: ['上市'] },
  { id: 'duration', en: ['period of time'], de: ['Zeitdauer'], ja: ['期間'], asked: ['how long', 'wie lange', '何年'], units: ['y'] },
];
