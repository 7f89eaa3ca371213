import { type ReactNode, useState } from "react";
import { Dialog } from "../../../../ui/Dialog.tsx";
import { useForms } from "../FormsContext.ts";
import { DialogButtons } from "./DialogButtons.tsx";

/** Says what something comes to before it is done. */
export function AskDialog(props: {
  title: string;
  /** What does it, in words. */
  action: string;
  isDangerous?: boolean;
  /** Does it; where that can't be, gives the reason in words. */
  onDo: () => string | null;
  onClose: () => void;
  /** What it comes to. */
  children: ReactNode;
}): ReactNode {
  const { title, action, isDangerous = false, onDo, onClose, children } = props;
  const { word } = useForms().translator;
  const [refusal, setRefusal] = useState<string | null>(null);
  return (
    <Dialog className="st-dialog" title={title} onClose={onClose}>
      {(close) => (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            const refused = onDo();
            if (refused === null) onClose();
            else setRefusal(refused);
          }}
        >
          {children}
          <p className="st-help">{word("formsUndoable")}</p>
          {refusal !== null && (
            <p className="st-wrong" role="alert">
              {refusal}
            </p>
          )}
          <DialogButtons action={action} isDangerous={isDangerous} onCancel={close} />
        </form>
      )}
    </Dialog>
  );
}
