import type { FactsData } from '../../src/domain/applicability/facts.ts';
import type { Outcome } from '../../src/domain/applicability/apply.ts';

type Product = NonNullable<FactsData['product']>;
type Given = Partial<Omit<FactsData, 'product'>> & { readonly product?: Partial<Product> };

/** A company and its product as somebody might describe them, and what the texts say of it. */
export interface Scenario {
  readonly who: string;
  readonly facts: Given;
  readonly expect: Readonly<Record<string, Outcome>>;
  /** Points of parts that hold, and points of parts that do not, as `document point`. */
  readonly holds?: readonly string[];
  readonly not?: readonly string[];
}

const device: Product = {
  digital: true,
  connected: 'internet',
  radio: false,
  cloud: false,
  machinery: false,
  safetyComponent: false,
  kinds: [],
};
const small = { staff: 12, turnover: 2_000_000, balanceSheet: 1_000_000 };
const medium = { staff: 60, turnover: 8_000_000, balanceSheet: 5_000_000 };
const large = { staff: 900, turnover: 200_000_000, balanceSheet: 150_000_000 };
const maker = (over: Given = {}): Given => ({
  seat: 'DE',
  markets: ['EU'],
  roles: ['manufacturer'],
  ...small,
  nace: ['26'],
  customers: 'business',
  ...over,
  product: { ...device, ...over.product },
});
const runner = (over: Given = {}): Given => ({
  seat: 'DE',
  markets: ['DE'],
  roles: ['operator'],
  ...medium,
  nace: ['35'],
  customers: 'business',
  ...over,
  product: {
    digital: false,
    connected: 'none',
    radio: false,
    cloud: false,
    machinery: false,
    safetyComponent: false,
    kinds: [],
    ...over.product,
  },
});

export const scenarios: readonly Scenario[] = [
  {
    who: 'Japanese sensor maker with 12 people selling to Germany',
    facts: maker({ seat: 'JP', markets: ['DE'], product: { kinds: ['sensor'] } }),
    expect: {
      'eu-cra': 'applies',
      'eu-nis2': 'does-not-apply',
      'de-bsig': 'does-not-apply',
      'eu-data-act': 'does-not-apply',
      'jp-scs-2026': 'voluntary',
    },
    holds: ['eu-cra Art. 14', 'eu-cra Art. 13', 'eu-cra Art. 32(1)', 'eu-cra Art. 64(10)'],
    not: ['eu-cra Art. 32(2)'],
  },
  {
    who: 'British importer of routers for consumers',
    facts: maker({
      seat: 'GB',
      markets: ['UK'],
      roles: ['importer'],
      nace: ['46'],
      customers: 'consumer',
      product: { radio: true, kinds: ['router'] },
    }),
    expect: {
      'uk-psti': 'applies',
      'eu-cra': 'does-not-apply',
      'eu-red-2022-30': 'does-not-apply',
      'iec-62443-4-1-2018': 'does-not-apply',
    },
    holds: ['uk-psti Act s. 14'],
    not: ['uk-psti Sch. 1', 'uk-psti Act s. 21'],
  },
  {
    who: 'British shop that resells smart plugs',
    facts: maker({
      seat: 'UK',
      markets: ['UK'],
      roles: ['distributor'],
      nace: ['47'],
      customers: 'both',
      product: { kinds: ['smart-plug'] },
    }),
    expect: { 'uk-psti': 'applies' },
    holds: ['uk-psti Act s. 21'],
    not: ['uk-psti Act s. 14'],
  },
  {
    who: 'Maker of laptops for British consumers',
    facts: maker({ markets: ['UK', 'AU'], customers: 'consumer', product: { kinds: ['laptop'] } }),
    expect: { 'uk-psti': 'does-not-apply', 'au-smart-devices-rules-2025': 'does-not-apply' },
  },
  {
    who: 'Australian maker of smart television sets, supplied from May 2026',
    facts: maker({
      seat: 'AU',
      markets: ['AU'],
      customers: 'consumer',
      placedOnMarket: '2026-05-01',
      product: { radio: true, kinds: ['television'] },
    }),
    expect: {
      'au-smart-devices-rules-2025': 'applies',
      'eu-cra': 'does-not-apply',
      'uk-psti': 'does-not-apply',
      'etsi-en-303-645-v3': 'voluntary',
    },
  },
  {
    who: 'The same set supplied before the day of the Australian rules',
    facts: maker({ seat: 'AU', markets: ['AU'], customers: 'consumer', placedOnMarket: '2026-03-03' }),
    expect: { 'au-smart-devices-rules-2025': 'does-not-apply' },
  },
  {
    who: 'Importer of smart devices into Australia',
    facts: maker({ seat: 'AU', markets: ['AU'], roles: ['importer'], customers: 'consumer' }),
    expect: { 'au-smart-devices-rules-2025': 'applies' },
    not: ['au-smart-devices-rules-2025 Sch. 1'],
  },
  {
    who: 'French operator of an energy plant with 60 people',
    facts: runner({ seat: 'FR', markets: ['FR'] }),
    expect: {
      'eu-nis2': 'applies',
      'de-bsig': 'does-not-apply',
      'eu-cra': 'does-not-apply',
      'fr-anssi-pa-108': 'voluntary',
      'iec-62443-2-1-2024': 'voluntary',
    },
    not: ['eu-nis2 Art. 26(3)'],
  },
  {
    who: 'German operator of a critical installation with boilers',
    facts: runner({ ...large, designations: ['critical-infrastructure'], plant: ['pressure-equipment'] }),
    expect: { 'de-bsig': 'applies', 'de-kritisdachg': 'applies', 'de-trbs-1115-1': 'voluntary', 'de-it-grundschutz-ind-2023': 'voluntary' },
    holds: ['de-bsig § 31', 'de-bsig § 28(1)'],
  },
  {
    who: 'German maker of pumps, 250 people, trade of Annex 2',
    facts: maker({ ...large, nace: ['28'], product: { connected: 'none', digital: false } }),
    expect: { 'de-bsig': 'applies', 'eu-cra': 'does-not-apply' },
    not: ['de-bsig § 28(1)', 'de-bsig § 31', 'de-bsig § 34'],
  },
  {
    who: 'German water works with 49 people and both figures above the limits of a medium company',
    facts: runner({ nace: ['36'], staff: 49, turnover: 60_000_000, balanceSheet: 50_000_000 }),
    expect: { 'de-bsig': 'applies', 'eu-nis2': 'applies' },
    holds: ['de-bsig § 28(1)'],
  },
  {
    who: 'German electronics maker with 49 people and one figure above ten million',
    facts: maker({ staff: 49, turnover: 10_000_001, balanceSheet: 10_000_000 }),
    expect: { 'de-bsig': 'does-not-apply', 'eu-nis2': 'does-not-apply', 'eu-data-act': 'does-not-apply', 'eu-cra': 'applies' },
    holds: ['eu-cra Art. 64(10)'],
  },
  {
    who: 'The same with both figures above ten million',
    facts: maker({ staff: 49, turnover: 10_000_001, balanceSheet: 10_000_001 }),
    expect: { 'de-bsig': 'applies', 'eu-data-act': 'applies' },
    not: ['eu-cra Art. 64(10)'],
  },
  {
    who: 'A company of 40 that belongs to a group and does not know the figures of the group',
    facts: maker({ staff: 40, turnover: null, balanceSheet: null }),
    expect: { 'de-bsig': 'depends', 'eu-nis2': 'depends', 'eu-cra': 'applies', 'eu-data-act': 'depends' },
  },
  {
    who: 'The same counted with the group of 400',
    facts: maker({ staff: 400, turnover: null, balanceSheet: null }),
    expect: { 'de-bsig': 'applies' },
  },
  {
    who: 'Provider of software as a service from the United States with customers in the Union',
    facts: maker({
      seat: 'US',
      markets: ['EU', 'US'],
      roles: ['service-provider'],
      ...large,
      nace: ['62'],
      product: { cloud: true, kinds: ['software-as-a-service'] },
      designations: ['cloud-computing-service'],
    }),
    expect: {
      'eu-cra': 'does-not-apply',
      'eu-nis2': 'applies',
      'eu-nis2-ir-2024-2690': 'applies',
      'us-nist-csf-2.0': 'voluntary',
      'us-ca-sb-327': 'does-not-apply',
      'eu-data-act': 'applies',
    },
    holds: ['eu-nis2 Art. 26(3)'],
  },
  {
    who: 'The same as a small company',
    facts: maker({
      seat: 'US',
      markets: ['EU'],
      roles: ['service-provider'],
      product: { kinds: ['software-as-a-service'] },
      designations: ['cloud-computing-service'],
    }),
    expect: { 'eu-nis2': 'does-not-apply', 'eu-nis2-ir-2024-2690': 'does-not-apply' },
  },
  {
    who: 'Small registry of domain names outside the Union that serves it',
    facts: maker({
      seat: 'CH',
      markets: ['EU'],
      roles: ['service-provider'],
      designations: ['tld-registry'],
      product: { digital: false, connected: 'none' },
    }),
    expect: { 'eu-nis2': 'applies', 'eu-nis2-ir-2024-2690': 'applies' },
  },
  {
    who: 'Maker that calls its pure service a product',
    facts: maker({ product: { cloud: true, kinds: ['software-as-a-service'] } }),
    expect: { 'eu-cra': 'does-not-apply' },
  },
  {
    who: 'German provider of managed services with 80 people',
    facts: runner({ roles: ['service-provider'], staff: 80, nace: ['62'], designations: ['managed-service-provider'] }),
    expect: { 'de-bsig': 'applies', 'eu-nis2-ir-2024-2690': 'applies', 'iec-62443-2-4-2023': 'voluntary' },
    holds: ['de-bsig § 34'],
  },
  {
    who: 'Korean maker of cameras that wants a label at home and in Singapore',
    facts: maker({ seat: 'KR', markets: ['KR', 'SG'], customers: 'consumer', product: { radio: true, kinds: ['ip-camera'] } }),
    expect: { 'kr-cic-2025': 'voluntary', 'sg-cls-2025': 'voluntary', 'eu-cra': 'does-not-apply', 'jp-jc-star-2024': 'does-not-apply' },
  },
  {
    who: 'Japanese maker with a label sells cameras to British consumers',
    facts: maker({ seat: 'JP', markets: ['JP', 'UK'], customers: 'both', labels: ['jp-jc-star-1'], product: { kinds: ['ip-camera'] } }),
    expect: { 'uk-psti': 'applies', 'jp-jc-star-2024': 'voluntary', 'jp-cpsf-1.0': 'voluntary', 'jp-iot-ssf-1.0': 'voluntary' },
    holds: ['uk-psti Sch. 2'],
  },
  {
    who: 'Distributor alone in the Union',
    facts: maker({ roles: ['distributor'], nace: ['46'] }),
    expect: { 'eu-cra': 'applies', 'de-bsig': 'does-not-apply' },
    holds: ['eu-cra Art. 20'],
    not: ['eu-cra Art. 14', 'eu-cra Art. 13', 'eu-cra Art. 19', 'eu-cra Art. 64(10)'],
  },
  {
    who: 'Importer of units of which the last came in before the Cyber Resilience Act applies in full',
    facts: maker({ roles: ['importer'], placedOnMarket: '2027-12-10' }),
    expect: { 'eu-cra': 'does-not-apply' },
  },
  {
    who: 'Importer who changes the product substantially',
    facts: maker({ roles: ['importer'], substantiallyModified: true }),
    expect: { 'eu-cra': 'applies' },
    holds: ['eu-cra Art. 13', 'eu-cra Art. 14', 'eu-cra Art. 21'],
  },
  {
    who: 'Seller under an own brand',
    facts: maker({ roles: ['own-brand-seller'], nace: ['46'], product: { kinds: ['firewall'] } }),
    expect: { 'eu-cra': 'applies' },
    holds: ['eu-cra Art. 21', 'eu-cra Art. 13', 'eu-cra Art. 32(3)'],
  },
  {
    who: 'Maker of smart meter gateways',
    facts: maker({ product: { kinds: ['smart-meter-gateway'] } }),
    expect: { 'eu-cra': 'applies' },
    holds: ['eu-cra Art. 32(4)'],
    not: ['eu-cra Art. 32(1)'],
  },
  {
    who: 'Maker of identical spare parts',
    facts: maker({ product: { kinds: ['identical-spare-part'] } }),
    expect: { 'eu-cra': 'applies' },
    holds: ['eu-cra Art. 14'],
    not: ['eu-cra Art. 13'],
  },
  {
    who: 'Importer and distributor of identical spare parts',
    facts: maker({ roles: ['importer', 'distributor'], product: { kinds: ['identical-spare-part'] } }),
    expect: { 'eu-cra': 'does-not-apply' },
  },
  {
    who: 'Foundation that sustains open-source software',
    facts: maker({ roles: [], designations: ['open-source-software-steward'], product: { kinds: ['open-source-software'] } }),
    expect: { 'eu-cra': 'applies' },
    holds: ['eu-cra Art. 24'],
    not: ['eu-cra Art. 13'],
  },
  {
    who: 'Integrator who changes a machine of 2015 substantially in 2028',
    facts: maker({
      roles: ['integrator'],
      placedOnMarket: '2015-06-01',
      substantiallyModified: true,
      date: '2028-05-01',
      product: { machinery: true, kinds: ['machine'] },
    }),
    expect: { 'eu-machinery-regulation': 'applies', 'eu-cra': 'applies', 'iec-62443-3-3-2013': 'voluntary' },
    holds: ['eu-machinery-regulation Art. 18', 'eu-machinery-regulation Annex III', 'eu-cra Art. 22'],
  },
  {
    who: 'The same machine left as it is',
    facts: maker({ roles: ['integrator'], placedOnMarket: '2015-06-01', date: '2028-05-01', product: { machinery: true } }),
    expect: { 'eu-machinery-regulation': 'does-not-apply', 'eu-cra': 'does-not-apply' },
  },
  {
    who: 'Maker of partly completed machinery with 60 people',
    facts: maker({ ...medium, nace: ['28'], product: { machinery: true, kinds: ['partly-completed-machinery'] } }),
    expect: { 'eu-machinery-regulation': 'applies', 'eu-cra': 'applies', 'de-bsig': 'applies', 'en-50742': 'voluntary' },
    holds: ['eu-machinery-regulation Art. 11'],
    not: ['eu-machinery-regulation Art. 10', 'eu-machinery-regulation Art. 25'],
  },
  {
    who: 'Maker of safety components, importers and distributors of them',
    facts: maker({ roles: ['manufacturer', 'importer', 'distributor'], product: { safetyComponent: true } }),
    expect: { 'eu-machinery-regulation': 'applies' },
    holds: ['eu-machinery-regulation Art. 13', 'eu-machinery-regulation Art. 15'],
  },
  {
    who: 'Machine placed on the market the day before the Machinery Regulation applies',
    facts: maker({ roles: ['manufacturer', 'importer', 'distributor'], placedOnMarket: '2027-01-19', product: { machinery: true } }),
    expect: { 'eu-machinery-regulation': 'does-not-apply' },
  },
  {
    who: 'Maker of radio devices for businesses in 2026',
    facts: maker({ product: { radio: true } }),
    expect: { 'eu-red-2022-30': 'applies', 'en-18031-1-2024': 'voluntary', 'uk-psti': 'does-not-apply' },
    holds: ['eu-red-2022-30 RED Art. 17', 'eu-red-2022-30 Art. 1(2)'],
    not: ['eu-red-2022-30 Art. 1(3)'],
  },
  {
    who: 'The same in 2028',
    facts: maker({ date: '2028-01-15', product: { radio: true } }),
    expect: { 'eu-red-2022-30': 'does-not-apply', 'eu-cra': 'applies' },
  },
  {
    who: 'A radio unit that comes on the market when the Cyber Resilience Act has taken over',
    facts: maker({ placedOnMarket: '2027-12-11', product: { radio: true } }),
    expect: { 'eu-red-2022-30': 'does-not-apply' },
  },
  {
    who: 'A radio unit of 2024',
    facts: maker({ placedOnMarket: '2024-01-01', product: { radio: true } }),
    expect: { 'eu-red-2022-30': 'does-not-apply' },
  },
  {
    who: 'Maker of payment terminals with radio',
    facts: maker({ product: { radio: true, kinds: ['payment-device'] } }),
    expect: { 'eu-red-2022-30': 'applies' },
    holds: ['eu-red-2022-30 Art. 1(3)'],
  },
  {
    who: 'Maker of toys with radio and no internet',
    facts: maker({ customers: 'consumer', product: { radio: true, connected: 'network', kinds: ['connected-toy'] } }),
    expect: { 'eu-red-2022-30': 'applies' },
    holds: ['eu-red-2022-30 Art. 1(2)'],
    not: ['eu-red-2022-30 Art. 1(1)'],
  },
  {
    who: 'Maker of telematics for vehicles',
    facts: maker({ product: { radio: true, kinds: ['vehicle'] } }),
    expect: { 'eu-red-2022-30': 'applies', 'eu-cra': 'does-not-apply' },
    not: ['eu-red-2022-30 Art. 1(2)'],
  },
  {
    who: 'Maker of medical devices with radio',
    facts: maker({
      markets: ['EU', 'UK', 'AU'],
      customers: 'consumer',
      product: { radio: true, machinery: true, kinds: ['medical-device', 'defence-product'] },
    }),
    expect: {
      'eu-red-2022-30': 'does-not-apply',
      'eu-cra': 'does-not-apply',
      'uk-psti': 'does-not-apply',
      'eu-machinery-regulation': 'does-not-apply',
    },
  },
  {
    who: 'Large maker of connected products, first supplied before the data are reachable by design',
    facts: maker({ ...large, placedOnMarket: '2026-09-12' }),
    expect: { 'eu-data-act': 'applies' },
    not: ['eu-data-act Art. 3(1)'],
  },
  {
    who: 'Large maker in the Union of products for everyone',
    facts: maker({ ...large, markets: ['EU', 'US', 'IN', 'CN'], customers: 'both' }),
    expect: {
      'eu-data-act': 'applies',
      'us-ca-sb-327': 'applies',
      'cn-cybersecurity-law': 'applies',
      'in-cert-in-2022': 'does-not-apply',
      'cn-incident-reporting-2025': 'does-not-apply',
      'us-nistir-8425': 'voluntary',
      'us-nistir-8259a': 'voluntary',
    },
    holds: ['eu-data-act Art. 3(1)', 'cn-cybersecurity-law Art. 24'],
  },
  {
    who: 'Operator of plants in China, India, Britain, Japan and the United States',
    facts: runner({ seat: 'SG', markets: ['CN', 'IN', 'UK', 'JP', 'US'], ...large, designations: ['critical-infrastructure'] }),
    expect: {
      'cn-cybersecurity-law': 'applies',
      'cn-incident-reporting-2025': 'applies',
      'in-cert-in-2022': 'applies',
      'uk-ncsc-caf-4.0': 'voluntary',
      'jp-factory-guideline': 'voluntary',
      'us-cisa-cpg-2.0': 'voluntary',
      'jp-active-cyber-defence-2025': 'does-not-apply',
    },
    holds: ['cn-cybersecurity-law Art. 36'],
    not: ['cn-cybersecurity-law Art. 24'],
  },
  {
    who: 'Chinese operator without a designation',
    facts: runner({ seat: 'CN', markets: ['CN'] }),
    expect: { 'cn-cybersecurity-law': 'applies' },
    not: ['cn-cybersecurity-law Art. 36'],
  },
  {
    who: 'Indian maker',
    facts: maker({ seat: 'IN', markets: ['IN'] }),
    expect: { 'in-cert-in-2022': 'applies' },
  },
  {
    who: 'Japanese operator of designated infrastructure',
    facts: runner({ seat: 'JP', markets: ['JP'], designations: ['essential-infrastructure'] }),
    expect: { 'jp-active-cyber-defence-2025': 'applies', 'jp-scs-2026': 'voluntary' },
  },
  {
    who: 'British and American operators at home',
    facts: runner({ seat: 'US', markets: ['EU'] }),
    expect: { 'us-cisa-cpg-2.0': 'voluntary', 'eu-nis2': 'does-not-apply' },
  },
  {
    who: 'British operator whose plants stand in the Union',
    facts: runner({ seat: 'UK', markets: ['DE'] }),
    expect: { 'uk-ncsc-caf-4.0': 'voluntary', 'de-it-grundschutz-ind-2023': 'voluntary' },
  },
  {
    who: 'A company that knows nothing of itself',
    facts: { roles: null, markets: null, plant: null, labels: null, designations: null, placedOnMarket: null, substantiallyModified: null },
    expect: { 'eu-cra': 'depends', 'de-bsig': 'depends', 'iso-iec-27001-2022': 'depends' },
  },
];
