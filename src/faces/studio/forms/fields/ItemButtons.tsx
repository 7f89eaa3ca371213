import { ArrowDown, ArrowUp, X } from "lucide-react";
import type { ReactNode } from "react";
import type { Path } from "../../../../questionnaire/definition/problem.ts";
import { useForms } from "../FormsContext.ts";
import { keyOf } from "../focus.ts";
import { IconButton } from "./IconButton.tsx";

/** Moves an item of a list up and down, and removes it. */
export function ItemButtons(props: {
  /** Of the list. */
  path: Path;
  at: number;
  count: number;
  /** Of the item, for those who hear it. */
  name: string;
  /** Whether Alt with an arrow key moves it, too. */
  hasKeys?: boolean;
  onMove: (to: number) => void;
  onRemove?: () => void;
}): ReactNode {
  const { path, at, count, name, hasKeys = false, onMove, onRemove } = props;
  const { word } = useForms().translator;
  const place = [...path, at];
  return (
    <div className="st-form-buttons">
      <IconButton
        icon={ArrowUp}
        name={word("formsUp", { name })}
        act={keyOf(place, "up")}
        keys={hasKeys ? "Alt+ArrowUp" : undefined}
        isIdle={at === 0}
        onClick={() => onMove(at - 1)}
      />
      <IconButton
        icon={ArrowDown}
        name={word("formsDown", { name })}
        act={keyOf(place, "down")}
        keys={hasKeys ? "Alt+ArrowDown" : undefined}
        isIdle={at === count - 1}
        onClick={() => onMove(at + 1)}
      />
      {onRemove && (
        <IconButton
          icon={X}
          name={word("formsRemove", { name })}
          act={keyOf(place, "remove")}
          onClick={onRemove}
        />
      )}
    </div>
  );
}
