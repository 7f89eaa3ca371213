import type { ReactNode } from "react";

/** The heading of what is edited, which takes the focus when one goes there, and what can be done with it. */
export function EditorHead({
  title,
  children,
}: {
  title: string;
  children?: ReactNode;
}): ReactNode {
  return (
    <header className="st-form-head">
      <h2 tabIndex={-1} data-heading="">
        {title}
      </h2>
      {children}
    </header>
  );
}
