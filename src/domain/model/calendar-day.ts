/** Whether a text that is written as a day, `YYYY-MM-DD`, is one of the calendar. */
export function isCalendarDay(text: string): boolean {
  const parsed = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().slice(0, 10) === text;
}
