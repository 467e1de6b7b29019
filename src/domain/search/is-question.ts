const latin =
  /^(?:and |und )?(?:what|which|who|whom|whose|how|when|where|why|does|do|did|is|are|am|can|could|must|may|should|shall|will|would|was|welche[nmrs]?|wer|wem|wie|wann|wo|warum|gilt|gelten|muss|müssen|kann|können|darf|dürfen|soll|sollen|bin|ist|sind|brauche|brauchen|reicht|haben|habe|hat)(?![\p{L}\p{N}])/iu;
const anywhere = /(?<![\p{L}\p{N}])(?:what|which|who|whom|how|when|welche[nmrs]?|wer|wem|wie|wann)(?![\p{L}\p{N}])/iu;
const japanese = /(?:か|何|誰|いつ|どこ|どの|どれ|なぜ)/u;

/** Whether a query is put as a question, in English, German or Japanese: answers fit it better than single requirements. */
export function isQuestion(query: string): boolean {
  return /[?？]/u.test(query) || latin.test(query.trim()) || anywhere.test(query) || japanese.test(query);
}

/** Whether a query asks for a standard, so that the page of a whole document may answer it. */
export function asksForStandard(query: string): boolean {
  return /(?<!\p{L})(?:standards?|normen?)(?!\p{L})|規格|標準/iu.test(query);
}

const authority =
  /(?<!\p{L})(?:ENISA|BSI|NCSC|CISA|METI|CSIRTs?|CERTs?|Commission|Kommission|agency|agencies|ministry|regulators?|Parliament|government|inspectors?|(?:member )?states?(?! of the art)|Mitgliedstaat\p{L}*|Staat(?:en|es)?|Amt|Ämter)(?!\p{L})|authorit|supervis|surveillance|enforce|officials?(?!\p{L})|notified bod|benannten? stelle|behörde|aufsicht|überwachung|当局|機関|加盟国|委員会|監督|監視|行政|政府|国家|役所|省庁/iu;

/** Whether a query names an authority or what authorities do, so that it may ask for what binds them and not companies. */
export function namesAuthority(query: string): boolean {
  return authority.test(query);
}

/** Whether a query asks for the place in a document, so that a record answers it and no answer page. */
export function asksForPlace(query: string): boolean {
  return /(?<!\p{L})(?:(?:which|what) (?:article|clause|section|paragraph|provision|point)s?|welche[nmrs]? (?:artikel|paragra(?:ph|f)\p{L}*|abschnitt|absatz|vorschrift|klausel))(?!\p{L})|何条|どの(?:条|項|規定)/iu.test(
    query,
  );
}
