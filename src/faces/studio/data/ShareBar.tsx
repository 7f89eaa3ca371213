import type { ReactNode } from "react";

/** A share as a bar. Words beside it say the same. */
export function ShareBar({ share }: { share: number }): ReactNode {
  return (
    <svg className="st-data-bar" aria-hidden="true">
      <rect className="st-data-ground" width="100%" height="100%" />
      <rect className="st-data-share" width={`${share * 100}%`} height="100%" />
    </svg>
  );
}
