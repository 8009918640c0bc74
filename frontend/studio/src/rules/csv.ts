export type Cell = string | number;

/**
 * Writes rows as spreadsheets here read them: the byte order mark that tells Excel of UTF-8,
 * lines ended by CR LF, and a cell that would start a formula made harmless.
 */
export function toCsv(rows: readonly (readonly Cell[])[], separator: ';' | ','): string {
  const lines = rows.map((row) => row.map((cell) => quote(neutral(cell))).join(separator));
  return `\ufeff${lines.join('\r\n')}\r\n`;
}

/** What starts a formula, also behind white space or marks of direction, and in full width. */
const HOSTILE = /^[\s\u200e\u200f\u2066-\u2069]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r]/;

/** A text that a spreadsheet would run as a formula gets an apostrophe before it. */
export function neutral(cell: Cell): string {
  const text = String(cell).replaceAll('\0', '');
  return HOSTILE.test(text) ? `'${text}` : text;
}

function quote(text: string): string {
  return /[;,"\r\n\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
