import type { ReactNode } from "react";
import type { SuitWords } from "../../../interview/session/whatSuits.ts";
import { useTranslator } from "../TranslatorContext.ts";

/** Why a part of a playbook suits just this prospect, or on what that depends; nothing where it is for everybody. */
export function SuitMark({ suits }: { suits: SuitWords }): ReactNode {
  const { text, word } = useTranslator();
  if (suits.status === "everybody") return null;
  if (suits.status === "open") return <DependsOn questions={suits.dependsOn} />;
  const why = suits.because.map((words) => (words === null ? word("unsure") : text(words)));
  return <span className="nd-suits">{word("suitsFor", { why: why.join(" · ") })}</span>;
}

/** The questions that are to be answered before something can be said. */
export function DependsOn({
  questions,
}: {
  questions: Extract<SuitWords, { status: "open" }>["dependsOn"];
}): ReactNode {
  const { text, word } = useTranslator();
  const what = questions.map(text).join(" · ");
  return <span className="nd-within">{word("dependsOn", { what })}</span>;
}
