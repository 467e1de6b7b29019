/** Without this mark at the beginning spreadsheets take the text for another encoding. */
export const MARK = '\uFEFF';
