import type { ReactNode } from "react";
import type { StudioTranslator } from "../../../language/studioTranslator.ts";
import { Dialog } from "../../../ui/Dialog.tsx";

/** Asks before work is left that is kept nowhere. */
export function LeaveDialog(props: {
  translator: StudioTranslator;
  onStay: () => void;
  onLeave: () => void;
}): ReactNode {
  const { word } = props.translator;
  return (
    <Dialog className="st-dialog" title={word("filesLeaveTitle")} onClose={props.onStay}>
      <p>{word("filesLeaveLost")}</p>
      <div className="st-group st-form-end">
        <button type="button" className="st-button st-primary" onClick={props.onStay}>
          {word("filesStay")}
        </button>
        <button type="button" className="st-button st-danger" onClick={props.onLeave}>
          {word("filesLeave")}
        </button>
      </div>
    </Dialog>
  );
}
