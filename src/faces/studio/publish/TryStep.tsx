import { type ReactNode, useState } from "react";
import type { StudioTranslator } from "../../../language/studioTranslator.ts";
import type { Definition } from "../../../questionnaire/definition/definition.ts";
import { useStudio } from "../desk/StudioContext.ts";
import { useGoingLive } from "./GoingLiveContext.tsx";
import { StepCard } from "./StepCard.tsx";
import { sendTestLead, type Tried, testEmail } from "./testLead.ts";
import { useForbidden } from "./useForbidden.ts";

/** Tries whether what visitors leave arrives where it should. */
export function TryStep({ form }: { form: Definition }): ReactNode {
  const { word } = useStudio().translator;
  const { address } = useGoingLive().receiver;
  const [tried, setTried] = useState<{ address: string; answer: Tried | null } | null>(null);
  const now = tried?.address === address ? tried : null;
  const isForbidden = useForbidden(address);
  const isWhole = /^https?:/i.test(address);
  const send = async () => {
    setTried({ address, answer: null });
    const answer = await sendTestLead(form, address);
    setTried({ address, answer });
  };
  return (
    <StepCard title={word("publishTry")} {...(isTaken(now?.answer) && { state: "done" })}>
      <p className="st-help">{word("publishTryPage")}</p>
      <p className="st-help">
        {isWhole
          ? word("publishTryLead", { email: testEmail })
          : word(address === "" ? "publishTryNowhere" : "publishTryPath")}
      </p>
      <button
        type="button"
        className="st-button"
        disabled={!isWhole || (now !== null && now.answer === null)}
        onClick={send}
      >
        {word("publishTrySend")}
      </button>
      <output className={now?.answer && !isTaken(now.answer) ? "st-wrong" : undefined}>
        {now && (now.answer ? saidOf(now.answer, isForbidden, word) : word("publishTrySending"))}
      </output>
    </StepCard>
  );
}

/** Whether a receiver took it, and set it aside for nothing. */
function isTaken(answer: Tried | null | undefined): boolean {
  return answer?.state === "taken" && answer.aside === null;
}

/** What became of a test lead. */
function saidOf(answer: Tried, isForbidden: boolean, word: StudioTranslator["word"]): string {
  if (answer.state === "page") return word("publishTryHtml", { email: testEmail });
  if (answer.state === "taken") {
    return answer.aside === null
      ? word("publishTrySent", { email: testEmail })
      : word("publishTryAside", { why: answer.aside });
  }
  if (answer.state === "refused" && answer.status > 0) {
    return word("publishTryRefused", { status: answer.status, text: answer.text });
  }
  if (answer.state === "refused") return word("publishTryLedOn");
  if (answer.status !== null) return word("publishTryFailed", { status: answer.status });
  return word(isForbidden ? "publishTryForbidden" : "publishTryUnanswered", {
    origin: location.origin,
  });
}
