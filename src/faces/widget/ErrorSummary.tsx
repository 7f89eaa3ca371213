import { type ReactNode, type Ref, useId } from "react";

/** One thing to mend. */
export interface ListedProblem {
  readonly message: string;
  /** Id of the field to mend. */
  readonly target: string;
}

/** What keeps an interview from going on, above the question; it takes the focus so that nobody misses it. */
export function ErrorSummary(props: {
  title: string;
  listed: readonly ListedProblem[];
  /** The element that takes the focus. */
  place?: Ref<HTMLDivElement>;
}): ReactNode {
  const { title, listed, place } = props;
  const id = useId();
  return (
    <div ref={place} className="nd-summary" role="alert" aria-labelledby={id} tabIndex={-1}>
      <p id={id} className="nd-summary-title">
        {title}
      </p>
      {listed.map(({ message, target }) => (
        <p key={target}>
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
        </p>
      ))}
    </div>
  );
}
