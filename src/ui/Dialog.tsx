import { type ReactNode, useEffect, useId, useRef } from "react";

/** A window over a page; Escape closes it, and the focus goes back to where it was. */
export function Dialog(props: {
  title: string;
  /** Of the face that it opens in, which gives it its size and its ground. */
  className: string;
  onClose: () => void;
  /** What stands beside the title, given how to close the window. */
  beside?: (close: () => void) => ReactNode;
  /** What stands in it; a function is given how to close the window. */
  children: ReactNode | ((close: () => void) => ReactNode);
}): ReactNode {
  const { title, className, beside, children } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const before = useRef<HTMLOrSVGElement | null>(null);
  const id = useId();
  useEffect(() => {
    const element = dialog.current;
    // Strict Mode runs this twice; closing in between would tell the parent that somebody closed it.
    if (element && !element.open) {
      before.current = document.activeElement as HTMLOrSVGElement | null;
      element.showModal();
    }
    return () => {
      // Only a window that is closed gives the focus back; one that is taken away drops it.
      const isDropped = !element?.isConnected && document.activeElement === document.body;
      if (isDropped) before.current?.focus();
    };
  }, []);
  const close = () => dialog.current?.close();
  return (
    <dialog
      ref={dialog}
      className={`nd-dialog ${className}`}
      aria-labelledby={id}
      onClose={() => {
        typeOn();
        props.onClose();
      }}
    >
      <div className="nd-dialog-head">
        <h2 id={id}>{title}</h2>
        {beside?.(close)}
      </div>
      {typeof children === "function" ? children(close) : children}
    </dialog>
  );
}

/** Chromium gives a field the focus back, and nowhere to type in it as long as another field's text was being typed. */
function typeOn(): void {
  const back = document.activeElement;
  if (back instanceof HTMLInputElement || back instanceof HTMLTextAreaElement) {
    back.blur();
    back.focus();
  }
}
