import type { ReactNode } from "react";
import { useStudio } from "../desk/StudioContext.ts";

/** An amount of money, whole; nothing to be seen where it isn't known, which is said to who can't see that. */
export function Money(props: {
  amount: number | null;
  format: (amount: number) => string;
}): ReactNode {
  const { amount, format } = props;
  const { word } = useStudio().translator;
  if (amount === null) return <span className="st-unseen">{word("worthUnknown")}</span>;
  return format(amount);
}
