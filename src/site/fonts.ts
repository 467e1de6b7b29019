import sans from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url';
import serif from '@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff2?url';

/** The fonts that every page shows first; the others come when a page needs them. */
export const firstFonts: readonly string[] = [serif, sans];
