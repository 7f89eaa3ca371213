import { CircleCheck, CircleEllipsis, CircleX } from "lucide-react";
import type { ReactNode } from "react";
import { namesOf } from "../../../language/names.ts";
import type { Definition } from "../../../questionnaire/definition/definition.ts";
import { useStudio } from "../desk/StudioContext.ts";
import type { Verdict } from "./verdict.ts";

const signs = { right: CircleCheck, wrong: CircleX, incomplete: CircleEllipsis };

/** What an example gives now, by a sign and in words. */
export function VerdictWords(props: { definition: Definition; verdict: Verdict }): ReactNode {
  const { definition, verdict } = props;
  const { word, language } = useStudio().translator;
  const names = namesOf(definition, language);
  const Sign = signs[verdict.kind];
  return (
    <span className="st-verdict" data-verdict={verdict.kind}>
      <Sign />
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
