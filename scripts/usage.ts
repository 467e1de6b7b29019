/** How each command is called: what `-- --help` prints, and what follows the name of a wrong option. */
export const usages = {
  check: `npm run check [-- OPTIONS]
  Says every fault of the content with file, line and column; ends with 1 where there is an error.
  --content DIR     another folder of content
  --format FORM     text (default), github, gitlab or json
  --against FOLDER  also holds the wording against the texts in that folder (.txt, .md, .html, .xml, .csv, .tsv)`,
  gaps: `npm run gaps [-- OPTIONS]
  Lists where coverage is missing.
  --family F  --kind K  --jurisdiction CODE  --element ID   only these
  --format FORM     text (default), json, csv or md
  --fail-on-new     ends with 1 where a gap is open that the committed summary does not name
  --content DIR     another folder of content`,
  fix: `npm run fix [-- --content DIR]
  Aligns the tables of mapping sets and renews the summary of coverage and gaps.`,
  impact: `npm run impact [-- REF] [OPTIONS]
  Says what an edit does: compares the content with its state at a commit, a branch or a tag (default: the branch main).
  --format FORM     text (default), md or json
  --fail-on WHAT    loss or new-gap; may be given twice
  --content DIR     another folder of content`,
  export: `npm run export -- --out DIR [--content DIR]
  Writes all data as OSCAL, SSSOM, CSV and one workbook into a folder that is empty or holds an earlier export.`,
  build: `npm run build [-- OPTIONS]
  Checks the content and builds the site.
  --out DIR         where to (default: dist)
  --content DIR     another folder of content
  --base /PATH/     the path under which the site is served`,
  dev: `npm run dev [-- OPTIONS]
  Shows the site live while the content is edited.
  --content DIR     another folder of content
  --port N          default: 4321`,
  search: `npm run search -- --queries FILE --out FILE [--site DIR]
  Runs the search of the built site in a browser over a JSON file of [{ "id", "q" }] and writes what it finds.`,
  'contact-sheet': `npm run contact-sheet [-- --site DIR --out FILE]
  Draws one page of every kind, on a desk in light and on a phone in dark, on one sheet (default: public/page-kinds.webp).`,
  release: `npm run release -- VERSION [OPTIONS]
  Makes a version: records what was added, changed, re-mapped and retired since the last one.
  --date YYYY-MM-DD  --changes FILE  --notes FILE  --archive FILE  --citation FILE  --content DIR`,
  apply: `npm run apply -- --facts FILE [OPTIONS]
  Says what applies to a company with these facts, from when and by which point, and what hangs on a fact that is not known.
  --base ID         in place of that, the shortest list of work: the fewest requirements of this document that help with what applies
  --level N         for a security level from 1 to 4
  --has ID          what a certificate or label under this document helps with; may be given several times
  --advice          counts what is only advised along
  --json            as JSON
  --content DIR     another folder of content`,
  bench: `npm run bench [-- OPTIONS]
  Measures speed and growth on generated content.
  --sizes 1000,5000,20000   --json   --peers`,
  fuzz: `npm run fuzz [-- OPTIONS]
  Reads seeded, changed copies of the content and reports crashes, unsafe HTML and lost words.
  --runs N  --seed N  --only N  --content DIR`,
} as const;
