const euMembers = 'at be bg cy cz de dk ee es fi fr gr hr hu ie it lt lu lv mt nl pl pt ro se si sk'.split(' ');
const aliases: Readonly<Record<string, string>> = { gb: 'uk', el: 'gr' };

/** The places that a code stands for, itself among them: `eu` for the union and each of its member states. */
export function placesIn(code: string): readonly string[] {
  const place = aliases[code] ?? code;
  return place === 'eu' ? ['eu', ...euMembers] : [place];
}

const regions = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });

/** The name of a place by its code in whichever letters, "EU", "Japan"; what is the code of no place stands for itself. */
export function placeLabel(code: string): string {
  const [place = ''] = placesIn(code.toLowerCase());
  if (place === 'eu') return 'EU';
  return (/^[a-z]{2}$/u.test(place) ? regions.of(place.toUpperCase()) : undefined) ?? code;
}

/** Whether a code in capitals is that of a country, or `EU`, `UK` or `EL`. */
export function isPlace(code: string): boolean {
  const known = regions.of((aliases[code.toLowerCase()] ?? code).toUpperCase());
  return known !== undefined && code !== 'ZZ' && !/^X[A-J]$/u.test(code);
}
