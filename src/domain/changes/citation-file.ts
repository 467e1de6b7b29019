/** The citation file of a version (CITATION.cff 1.2.0). */
export function citationFile({ version, date }: { readonly version: string; readonly date: string }): string {
  return [
    'cff-version: 1.2.0',
    'message: If you use this knowledge base, please cite it with its version and date.',
    'type: dataset',
    'title: "Concordance: security requirements for the industrial internet of things, side by side"',
    'authors:',
    '  - name: The editors of Concordance',
    `version: "${version}"`,
    `date-released: "${date}"`,
    'license:',
    '  - CC-BY-4.0',
    '  - Apache-2.0',
    '',
  ].join('\n');
}
