import type { ReactNode } from "react";
import type { LeadStep } from "../../../interview/session/lead.ts";
import type { VisitorWordName } from "../../../language/words/visitor.en.ts";
import { useTranslator } from "../TranslatorContext.ts";

const words: Partial<Record<LeadStep, VisitorWordName>> = {
  sent: "leadSent",
  "handed-over": "leadHandedOver",
  kept: "leadKept",
  refused: "leadRefused",
  failed: "leadFailed",
  declined: "leadDeclined",
};

/** What became of the lead form, read out when it changes. */
export function LeadNews({ step }: { step: LeadStep }): ReactNode {
  const { word } = useTranslator();
  const name = words[step];
  const isBad = step === "refused" || step === "failed";
  return (
    <output className={isBad ? "nd-news nd-error" : "nd-news"} tabIndex={-1} data-nd-news="">
      {name && word(name)}
    </output>
  );
}
