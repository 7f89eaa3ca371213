import { type ReactNode, useState } from "react";
import type { Answer } from "../../../interview/delivery/destinations/exchange.ts";
import type { StudioTranslator } from "../../../language/studioTranslator.ts";
import type { Definition } from "../../../questionnaire/definition/definition.ts";
import { useStudio } from "../desk/StudioContext.ts";
import { useGoingLive } from "./GoingLiveContext.tsx";
import { StepCard } from "./StepCard.tsx";
import { sendTestLead, testEmail } from "./testLead.ts";
import { useForbidden } from "./useForbidden.ts";

/** Tries whether what visitors leave arrives where it should. */
export function TryStep({ form }: { form: Definition }): ReactNode {
  const { word } = useStudio().translator;
  const { address } = useGoingLive().receiver;
  const [tried, setTried] = useState<{ address: string; answer: Answer | null } | null>(null);
  const now = tried?.address === address ? tried : null;
  const isForbidden = useForbidden(address);
  const isWhole = /^https?:/i.test(address);
  const send = async () => {
    setTried({ address, answer: null });
    const answer = await sendTestLead(form, address);
    setTried({ address, answer });
  };
  return (
    <StepCard title={word("publishTry")} {...(now?.answer?.state === "sent" && { state: "done" })}>
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
      <output className={now?.answer && now.answer.state !== "sent" ? "st-wrong" : undefined}>
        {now && (now.answer ? saidOf(now.answer, isForbidden, word) : word("publishTrySending"))}
      </output>
    </StepCard>
  );
}

/** What became of a test lead. */
function saidOf(answer: Answer, isForbidden: boolean, word: StudioTranslator["word"]): string {
  if (answer.state === "sent") return word("publishTrySent", { email: testEmail });
  if (answer.state === "refused" && answer.status > 0) {
    return word("publishTryRefused", { status: answer.status, text: answer.text });
  }
  if (answer.state === "refused") return word("publishTryLedOn");
  if (answer.status !== null) return word("publishTryFailed", { status: answer.status });
  return word(isForbidden ? "publishTryForbidden" : "publishTryUnanswered", {
    origin: location.origin,
  });
}
