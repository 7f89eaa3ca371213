import { type FocusEvent, type KeyboardEvent, useState } from "react";
import type { Path } from "../../../../questionnaire/definition/problem.ts";
import { useForms } from "../FormsContext.ts";
import { nearestField, pathAround } from "../focus.ts";
import type { Cell } from "../logic/pasted.ts";

/**
 * The answers' table as a spreadsheet: arrow keys lead from cell to cell. Of an answer's points Tab leads to those in the
 * column where one was.
 *
 * @param path of the answers
 */
export function useGridKeys(path: Path, rows: number, segments: readonly { id: string }[]) {
  const { languages } = useForms();
  const [column, setColumn] = useState(1);

  /** The cell that an element is, if it is one. */
  function cellOf(element: EventTarget): Cell | null {
    const place = element instanceof HTMLElement ? pathAround(element) : undefined;
    const [row, part, name] = place?.slice(path.length) ?? [];
    if (typeof row !== "number") return null;
    if (part === "text") return (name ?? languages[0]) === languages[0] ? { row, column: 0 } : null;
    const at = part === "points" ? segments.findIndex(({ id }) => id === name) : -1;
    return at < 0 ? null : { row, column: at + 1 };
  }

  function move(event: KeyboardEvent<HTMLTableElement>): void {
    const { target, currentTarget } = event;
    const cell = cellOf(target);
    if (!cell || event.altKey || event.ctrlKey || event.metaKey) return;
    const isRtl = getComputedStyle(currentTarget).direction === "rtl";
    const [down, along] = stepOf(event, target as HTMLInputElement | HTMLTextAreaElement, isRtl);
    if (down === 0 && along === 0) return;
    event.preventDefault();
    const next = { row: cell.row + down, column: cell.column + along };
    if (next.row < 0 || next.row >= rows || next.column < 0) return;
    const segment = segments[next.column - 1];
    if (next.column > 0 && !segment) return;
    const place = segment ? ["points", segment.id] : ["text"];
    nearestField(currentTarget, [...path, next.row, ...place])?.focus();
  }

  return {
    cellOf,
    /** The column of points that Tab leads to; the first is 1. */
    column,
    keys: {
      onKeyDown: move,
      onFocus({ target }: FocusEvent) {
        const cell = cellOf(target);
        if (cell && cell.column > 0) setColumn(cell.column);
      },
    },
  };
}

/** How far a key leads, down and along the row. Within what is being typed the arrows move the cursor. */
function stepOf(
  { key, shiftKey }: KeyboardEvent,
  field: HTMLInputElement | HTMLTextAreaElement,
  isRtl: boolean,
): readonly [number, number] {
  const { selectionStart, selectionEnd, value } = field;
  if (key === "Enter") return [shiftKey ? -1 : 1, 0];
  if (shiftKey) return [0, 0];
  const isLine = field instanceof HTMLInputElement;
  const isWhole = isLine && selectionStart === 0 && selectionEnd === value.length;
  const isAtEnd = isWhole || selectionStart === value.length;
  const isAtStart = isWhole || selectionEnd === 0;
  if (key === "ArrowDown" && (isLine || isAtEnd)) return [1, 0];
  if (key === "ArrowUp" && (isLine || isAtStart)) return [-1, 0];
  if (key === "ArrowRight" || key === "ArrowLeft") {
    // Words may stand in another direction than the table does.
    const isOnward = (key === "ArrowLeft") === (getComputedStyle(field).direction === "rtl");
    if (isOnward ? isAtEnd : isAtStart) return [0, (key === "ArrowLeft") === isRtl ? 1 : -1];
  }
  return [0, 0];
}
