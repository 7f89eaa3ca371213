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
  const id = useId();
  useEffect(() => {
    // Strict Mode runs this twice; closing in between would tell the parent that somebody closed it.
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={`st-dialog ${className}`}
      aria-labelledby={id}
      onClose={props.onClose}
    >
      <h2 id={id}>{title}</h2>
      {typeof props.children === "function"
        ? props.children(() => dialog.current?.close())
        : props.children}
    </dialog>
  );
}
