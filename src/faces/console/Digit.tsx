import type { ReactNode } from "react";

/** The digit that presses the button in which it stands; 0 for no answer. It answers nowhere but where it is shown. */
export function Digit({ of }: { of: number }): ReactNode {
  return <kbd data-digit={of}>{of}</kbd>;
}
