/** What a template or an import writes into a place that only an editor can fill. */
export const TO_BE_WRITTEN = 'To be written';

/** Stands for the gist of a requirement of which only number and title are known. */
export const GIST_TO_BE_WRITTEN = `${TO_BE_WRITTEN}: the gist in one to three sentences of our own words.`;
