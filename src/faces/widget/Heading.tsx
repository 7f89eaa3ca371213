import type { ReactNode } from "react";

/** The heading of a screen, which takes the focus when the screen comes. */
export function Heading({ children }: { children: ReactNode }): ReactNode {
  return (
    <h2 className="nd-heading" part="heading" tabIndex={-1} data-nd-heading="">
      {children}
    </h2>
  );
}
