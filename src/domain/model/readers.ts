/** The kinds of reader for whom the site is made. */
export const readers = ['policymakers', 'committees', 'companies'] as const;
export type Reader = (typeof readers)[number];
