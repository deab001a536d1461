export type CsvCell = string | number;

/** What a spreadsheet would take for a formula when it opens the file, also in full-width form. */
const FORMULA = /^\s*[=+\-@＝＋－＠\t\r]/u;
const BYTE_ORDER_MARK = "\uFEFF";

function cellText(cell: CsvCell): string {
  const text = typeof cell === "string" && FORMULA.test(cell) ? `'${cell}` : String(cell);
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** As Swedish spreadsheets read it: semicolons, and a mark that says UTF-8. A text never becomes a formula. */
export const csv = (rows: readonly (readonly CsvCell[])[]): string =>
  BYTE_ORDER_MARK + rows.map((row) => `${row.map(cellText).join(";")}\r\n`).join("");

export function saveCsv(fileName: string, rows: readonly (readonly CsvCell[])[]): void {
  const address = URL.createObjectURL(new Blob([csv(rows)], { type: "text/csv;charset=utf-8" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(address);
}
