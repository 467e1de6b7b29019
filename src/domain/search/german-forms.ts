/** An ending that makes another word, and no form of the same: `zuständig` of `Zustand`, `Verlängerung` of `verlangen`. */
const deriving = /(?:ung(?:en)?|(?:ig|lich|isch)(?:e[mnrs]?)?|igkeit(?:en)?)$/u;

/** What stands before the root of a participle: `ge` of `gelöscht`, `zu` of `zuzulassen`. */
const ofParticiple =
  /^(ab|an|auf|aus|bei|ein|fern|fest|her|hin|mit|nach|um|vor|weg|zu|zurück)?(?:ge|zu)(?=\p{L}{3,}(?:t(?:e[mnrs]?)?|en)$)/u;

/** What a verb in `-ern` keeps in all its forms: `liefer` of `liefern`, so that `lief` is none of them. */
const inEr = /^(\p{L}{2,}er)(?:n|ung(?:en)?)$/u;

/**
 * Whether a German word is a form of another of the same stem. Where one has an umlaut and the other none, only plurals and forms of verbs
 * are.
 */
export function isGermanFormOf(typed: string, meant: string): boolean {
  const [whole, other] = [spelledOut(typed), spelledOut(meant)];
  const one = whole[0] === other[0] ? whole : whole.replace(ofParticiple, '$1');
  if (one[0] !== other[0] || !one.startsWith(inEr.exec(other)?.[1] ?? '')) return false;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  const isUmlaut = at < Math.min(one.length, other.length) && withoutUmlaut(one[at]) === withoutUmlaut(other[at]);
  return !isUmlaut || deriving.test(one) === deriving.test(other);
}

/** A German word in which `ae`, `oe` and `ue` are umlauts. */
function spelledOut(raw: string): string {
  return raw
    .replaceAll('ae', 'ä')
    .replaceAll('oe', 'ö')
    .replace(/(?<![aeq])ue/gu, 'ü');
}

function withoutUmlaut(letter: string | undefined): string | undefined {
  return letter?.normalize('NFD')[0];
}
