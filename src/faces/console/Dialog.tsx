import { type ReactNode, useEffect, useId, useRef } from "react";
import { useConsole } from "./ConsoleContext.ts";

/** A window over the console; Escape closes it, and the focus goes back to where it was. */
export function Dialog(props: {
  title: string;
  onClose: () => void;
  children: ReactNode;
}): ReactNode {
  const { voice } = useConsole();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    // Strict Mode runs this twice; closing in between would tell the parent that somebody closed it.
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} className="ndc-dialog" aria-labelledby={id} onClose={props.onClose}>
      <header>
        <h2 id={id} className="nd-section-title">
          {props.title}
        </h2>
        <button
          type="button"
          className="nd-button nd-quiet"
          onClick={() => dialog.current?.close()}
        >
          {voice.word("close")}
        </button>
      </header>
      {props.children}
    </dialog>
  );
}
