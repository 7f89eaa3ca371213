import type { ReactNode } from "react";
import { useStudio } from "../desk/StudioContext.ts";

/** An amount of money, whole; nothing to be seen where it isn't known, which is said to who can't see that. */
export function Money(props: {
  amount: number | null;
  /** Its ISO 4217 code; an amount of nobody knows what is a plain number. */
  currency: string | undefined;
}): ReactNode {
  const { amount, currency } = props;
  const { word, language } = useStudio().translator;
  if (amount === null) return <span className="st-unseen">{word("worthUnknown")}</span>;
  const written = new Intl.NumberFormat(language, {
    ...(currency !== undefined && { style: "currency", currency }),
    maximumFractionDigits: 0,
  });
  return written.format(Math.round(amount) || 0);
}
