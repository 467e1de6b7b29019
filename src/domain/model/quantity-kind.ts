/** The kind under which values of quantities of several names are compared: all first reports, whatever an act calls them. */
export const FIRST_REPORT = 'first-report';

/** What a report that follows a first one, or is about something else than an incident or a vulnerability, is called. */
const otherReports = /^report-(?:full|final|ransom-payment)(?:-|$)/u;

/** The kind of a quantity, by its name: that of first reports, `report-early-warning` and `report-incident` alike, or the name itself. */
export function quantityKind(name: string): string {
  return isFirstReport(name) ? FIRST_REPORT : name;
}

/** Whether a quantity is a deadline for the first report of an incident or of a vulnerability. */
export function isFirstReport(name: string): boolean {
  return /^report(?:-|$)/u.test(name) && !otherReports.test(name);
}

/** Whether a quantity is a fine, whatever it is for: each breach has a name of its own. */
export function isFine(name: string): boolean {
  return /^fine(?:-|$)/u.test(name);
}
