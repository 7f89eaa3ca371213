import { forwardRef, useId } from "react";

/** What keeps an interview from going on, above the question; it takes the focus so that nobody misses it. */
export const ErrorSummary = forwardRef<
  HTMLDivElement,
  {
    title: string;
    message: string;
    /** Id of the field to mend. */
    target: string;
  }
>(function ErrorSummary({ title, message, target }, ref) {
  const id = useId();
  return (
    <div ref={ref} className="nd-summary" role="alert" aria-labelledby={id} tabIndex={-1}>
      <p id={id} className="nd-summary-title">
        {title}
      </p>
      <a
        href={`#${target}`}
        onClick={(event) => {
          // An address with a fragment would be taken by routers, and finds nothing inside a shadow root.
          event.preventDefault();
          const root = event.currentTarget.getRootNode() as Document | ShadowRoot;
          root.getElementById(target)?.focus();
        }}
      >
        {message}
      </a>
    </div>
  );
});
