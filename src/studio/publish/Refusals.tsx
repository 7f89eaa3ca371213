import type { ReactNode } from "react";
import type { StudioVoice } from "../../language/studioVoice.ts";
import type { Refusal } from "../../publish/refusal.ts";
import { useStudio } from "../shell/StudioContext.ts";
import { languageName } from "../translation/commonLanguages.ts";
import { HindranceList } from "./HindranceList.tsx";
import type { Hindrance } from "./hindrance.ts";

/** Why a questionnaire can't be published as asked. */
export function Refusals({ refusals }: { refusals: readonly Refusal[] }): ReactNode {
  const { voice } = useStudio();
  return (
    <HindranceList
      title={voice.word("publishRefused")}
      hindrances={refusals.map((refusal) => hindranceOf(refusal, voice))}
    />
  );
}

function hindranceOf(refusal: Refusal, { word, language }: StudioVoice): Hindrance {
  const names = (tags: readonly string[]) =>
    tags.map((tag) => languageName(tag, language)).join(", ");
  switch (refusal.code) {
    case "already-published":
      return { sentence: word("publishIsPublic"), section: "text", path: ["published"] };
    case "foreign-codes":
      return {
        sentence: word("publishForeignCodes", { name: refusal.questionnaire }),
        section: "publish",
      };
    case "unknown-language":
      return {
        sentence: word("publishUnknownLanguage", { language: names([refusal.language]) }),
        section: "translate",
      };
    case "question-called-rep":
      return { sentence: word("publishCalledRep"), section: "forms", path: refusal.path };
    case "text-missing":
      return {
        sentence: word("publishTextMissing", { languages: names(refusal.languages) }),
        section: "translate",
        path: refusal.path,
      };
  }
}
