import type { ReactNode } from "react";
import type { StudioVoice } from "../../../language/studioVoice.ts";
import { Dialog } from "../../../ui/Dialog.tsx";

/** Asks before work is left that is kept nowhere. */
export function LeaveDialog(props: {
  voice: StudioVoice;
  onStay: () => void;
  onLeave: () => void;
}): ReactNode {
  const { word } = props.voice;
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
