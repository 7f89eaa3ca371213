import { type FocusEvent, type KeyboardEvent, useState } from "react";

/** The cells of a table as a spreadsheet: one of them is reached by Tab, the others by arrow keys. */
export function useGridKeys() {
  const [current, setCurrent] = useState({ row: 0, column: 0 });

  function move(event: KeyboardEvent<HTMLTableElement>): void {
    const input = event.target;
    if (!(input instanceof HTMLInputElement) || event.altKey || event.ctrlKey || event.metaKey)
      return;
    const rows = rowsOf(event.currentTarget);
    const row = rows.findIndex((cells) => cells.includes(input));
    const column = rows[row]?.indexOf(input) ?? -1;
    const isRtl = getComputedStyle(event.currentTarget).direction === "rtl";
    const [down, along] = stepOf(event, input, isRtl);
    const next = rows[row + down]?.[column + along];
    if ((down === 0 && along === 0) || row < 0) return;
    event.preventDefault();
    next?.focus();
  }

  return {
    /** The cell that Tab leads to. */
    current,
    table: {
      onKeyDown: move,
      onFocus({ target, currentTarget }: FocusEvent<HTMLTableElement>) {
        const rows = rowsOf(currentTarget);
        const row = rows.findIndex((cells) => cells.includes(target as never));
        const column = rows[row]?.indexOf(target as never) ?? -1;
        if (column >= 0) setCurrent({ row, column });
      },
    },
  };
}

function rowsOf(table: HTMLTableElement): HTMLInputElement[][] {
  return [...table.rows]
    .map((row) => [...row.querySelectorAll("input")])
    .filter((cells) => cells.length > 0);
}

/** How far a key leads, down and along the row. Within what is being typed the arrows move the cursor. */
function stepOf(
  { key, shiftKey }: KeyboardEvent,
  { selectionStart, selectionEnd, value }: HTMLInputElement,
  isRtl: boolean,
): readonly [number, number] {
  if (key === "ArrowDown" || (key === "Enter" && !shiftKey)) return [1, 0];
  if (key === "ArrowUp" || key === "Enter") return [-1, 0];
  if (shiftKey) return [0, 0];
  const isWhole = selectionStart === 0 && selectionEnd === value.length;
  const forward = isRtl ? -1 : 1;
  if (key === "ArrowRight" && (isWhole || selectionStart === value.length)) return [0, forward];
  if (key === "ArrowLeft" && (isWhole || selectionEnd === 0)) return [0, -forward];
  return [0, 0];
}
