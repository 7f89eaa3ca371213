import type { ReactNode } from "react";

/** A share as a bar, with the outline of what it was before. Words beside it say the same. */
export function ShareBar(props: {
  now: number | null;
  before?: number | null;
  /** The share that is as wide as the bar can be. */
  widest: number;
}): ReactNode {
  const { now, before = null, widest } = props;
  const width = (share: number) => `${widest > 0 ? (share / widest) * 100 : 0}%`;
  return (
    <svg className="st-share-bar" aria-hidden="true">
      {now !== null && <rect className="st-share-now" y="3" height="10" width={width(now)} />}
      {before !== null && (
        <rect className="st-share-ghost" y="1" height="14" width={width(before)} />
      )}
    </svg>
  );
}
