import type { ReactNode } from "react";
import { namesOf } from "../../../language/names.ts";
import type { Definition } from "../../../questionnaire/definition/definition.ts";
import { useStudio } from "../desk/StudioContext.ts";
import type { Verdict } from "./verdict.ts";

/** A tick, a cross, three dots. */
const signs = {
  right: "M4 8.5l3 3 5-7",
  wrong: "M4.5 4.5l7 7M11.5 4.5l-7 7",
  incomplete: "M4 8h.01M8 8h.01M12 8h.01",
} as const;

/** What an example gives now, by a sign and in words. */
export function VerdictWords(props: { definition: Definition; verdict: Verdict }): ReactNode {
  const { definition, verdict } = props;
  const { word, language } = useStudio().translator;
  const names = namesOf(definition, language);
  return (
    <span className="st-verdict" data-verdict={verdict.kind}>
      <svg className="st-verdict-sign" viewBox="0 0 16 16" aria-hidden="true">
        <path d={signs[verdict.kind]} />
      </svg>
      <span>
        {verdict.kind === "incomplete" ? (
          word("examplesIncomplete", { question: names.question(verdict.question) })
        ) : (
          <>
            <strong>{word(verdict.kind === "right" ? "examplesRight" : "examplesWrong")}</strong>
            <br />
            {names.segment(verdict.segment)}
          </>
        )}
      </span>
    </span>
  );
}
