import { type Cell, type CellValue, writeXlsx } from "hucre/xlsx";
import type { Sheet } from "../../evidence/bulk/workbook/sheet.ts";

/** Sheets as a workbook (XLSX). The first row of each stays in sight. */
export function workbookFile(sheets: readonly Sheet[]): Promise<Uint8Array> {
  return writeXlsx({
    sheets: sheets.map(({ name, rows, choices }) => {
      const cells = new Map<string, Partial<Cell>>();
      const values = rows.map((row, at) =>
        row.map((cell, column): CellValue => {
          if (typeof cell !== "object" || cell === null) return cell;
          cells.set(`${at},${column}`, { formula: cell.formula });
          return null;
        }),
      );
      return {
        name,
        rows: values,
        cells,
        freezePane: { rows: 1 },
        dataValidations: choices.map(({ range, from }) => ({
          type: "list" as const,
          range,
          formula1: from,
          allowBlank: true,
          showErrorMessage: true,
        })),
      };
    }),
  });
}
