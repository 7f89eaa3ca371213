import type { ReactNode } from "react";
import type { Path } from "../../../definition/problem.ts";
import { useForms } from "../FormsContext.ts";
import { keyOf } from "../focus.ts";

/** Moves an item of a list up and down, and removes it. */
export function ItemButtons(props: {
  /** Of the list. */
  path: Path;
  at: number;
  count: number;
  /** Of the item, for those who hear it. */
  name: string;
  onMove: (to: number) => void;
  onRemove?: () => void;
}): ReactNode {
  const { path, at, count, name, onMove, onRemove } = props;
  const { word } = useForms().voice;
  const place = [...path, at];
  return (
    <div className="st-form-buttons">
      <button
        type="button"
        className="st-button st-quiet st-form-icon"
        aria-label={word("formsUp", { name })}
        title={word("formsUp", { name })}
        aria-disabled={at === 0}
        data-act={keyOf(place, "up")}
        onClick={() => onMove(at - 1)}
      >
        ↑
      </button>
      <button
        type="button"
        className="st-button st-quiet st-form-icon"
        aria-label={word("formsDown", { name })}
        title={word("formsDown", { name })}
        aria-disabled={at === count - 1}
        data-act={keyOf(place, "down")}
        onClick={() => onMove(at + 1)}
      >
        ↓
      </button>
      {onRemove && (
        <button
          type="button"
          className="st-button st-quiet st-form-icon"
          aria-label={word("formsRemove", { name })}
          title={word("formsRemove", { name })}
          data-act={keyOf(place, "remove")}
          onClick={onRemove}
        >
          ✕
        </button>
      )}
    </div>
  );
}
