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
