import { type ReactNode, useEffect, useId, useRef } from "react";

/** A window over the studio; Escape closes it, and the focus goes back to where it was. */
export function Dialog(props: {
  title: string;
  className?: string;
  onClose: () => void;
  /** What stands in it; a function is given how to close the window. */
  children: ReactNode | ((close: () => void) => ReactNode);
}): ReactNode {
  const { title, className = "" } = props;
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
  return (
    <dialog
      ref={dialog}
      className={`st-dialog ${className}`}
      aria-labelledby={id}
      data-own-undo
      onClose={props.onClose}
    >
      <h2 id={id}>{title}</h2>
      {typeof props.children === "function"
        ? props.children(() => dialog.current?.close())
        : props.children}
    </dialog>
  );
}
