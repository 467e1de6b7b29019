const numbers = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** A number as a sentence writes it: in a word up to twelve. */
export function numberWord(count: number): string {
  return numbers[count] ?? String(count);
}

/** A list as a sentence writes it: `a, b and c`. */
export function listed(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

/** Month and year of an ISO date: `June 2025`. */
export function monthOf(date: string): string {
  return `${months[Number(date.slice(5, 7)) - 1] ?? ''} ${date.slice(0, 4)}`.trim();
}

/** A text with a capital at its beginning. */
export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Whole months from one ISO date to another. */
export function monthsBetween(from: string, to: string): number {
  const monthsIn = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
  return monthsIn(to) - monthsIn(from) - (to.slice(8) < from.slice(8) ? 1 : 0);
}
