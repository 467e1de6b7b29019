/** The ways in which two non-empty sets can stand to each other; exactly one of them holds. `intersects` is proper overlap. */
export const setRelations = ['equal', 'subset', 'superset', 'intersects', 'none'] as const;
export type SetRelation = (typeof setRelations)[number];
