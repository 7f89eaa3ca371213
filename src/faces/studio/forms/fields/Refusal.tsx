import type { ReactNode } from "react";

/** Why something was not done, if it was not. */
export function Refusal({ children }: { children: string | null }): ReactNode {
  return (
    children !== null && (
      <p className="st-wrong" role="alert">
        {children}
      </p>
    )
  );
}
