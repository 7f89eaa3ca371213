import type { ReactNode } from "react";
import { Dialog } from "../../ui/Dialog.tsx";
import { useConsole } from "./ConsoleContext.ts";

/** A window over the console, with a button that closes it. */
export function ConsoleDialog(props: {
  title: string;
  onClose: () => void;
  children: ReactNode | ((close: () => void) => ReactNode);
}): ReactNode {
  const { translator } = useConsole();
  return (
    <Dialog
      {...props}
      className="ndc-dialog"
      beside={(close) => (
        <button type="button" className="nd-button nd-quiet" onClick={close}>
          {translator.word("close")}
        </button>
      )}
    />
  );
}
