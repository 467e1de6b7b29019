/** What one size took. */
export interface Measured {
  readonly requirements: number;
  readonly rows: number;
  readonly links: number;
  readonly stages: Readonly<Record<'read' | 'check' | 'coverage' | 'ledger' | 'gaps' | 'derive' | 'consistency' | 'cover', number>>;
  /** The stages in units of the reference loop of this run, which says the same on a slow machine as on a fast one. */
  readonly ratios: Readonly<Record<string, number>>;
  readonly peakMb: number;
}

/** The table of sizes: milliseconds, then how they grow, then the same in reference loops. */
export function sizesTable(sizes: readonly Measured[]): string {
  const names = Object.keys(sizes[0]?.stages ?? {});
  const head = ['requirements', 'rows', 'links', ...names, 'peak MB'];
  const lines = sizes.map(({ requirements, rows, links, stages, peakMb }) =>
    [requirements, rows, links, ...names.map((name) => stages[name as keyof typeof stages]), peakMb].map(String),
  );
  const growth = sizes.slice(1).map((size, index) => {
    const before = sizes[index];
    const factor = (after: number, prior: number | undefined) => (prior ? `×${(after / prior).toFixed(1)}` : '');
    return [
      factor(size.requirements, before?.requirements),
      factor(size.rows, before?.rows),
      factor(size.links, before?.links),
      ...names.map((name) => factor(size.stages[name as keyof typeof size.stages], before?.stages[name as keyof typeof size.stages])),
      factor(size.peakMb, before?.peakMb),
    ];
  });
  const loops = sizes.map(({ requirements, ratios }) => [
    `${requirements} in loops`,
    '',
    '',
    ...names.map((name) => String(ratios[name])),
    '',
  ]);
  const all = [head, ...lines, ...growth, ...loops];
  const widths = head.map((_, column) => Math.max(...all.map((line) => line[column]?.length ?? 0)));
  return all.map((line) => line.map((cell, column) => cell.padStart(widths[column] ?? 0)).join('  ')).join('\n');
}
