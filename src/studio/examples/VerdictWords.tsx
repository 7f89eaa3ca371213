import type { ReactNode } from "react";
import type { Definition } from "../../definition/definition.ts";
import { namesOf } from "../../language/names.ts";
import { useStudio } from "../shell/StudioContext.ts";
import type { Verdict } from "./verdict.ts";

const signs = { right: "✓", wrong: "✗", incomplete: "…" } as const;

/** What an example gives now, by a sign and in words. */
export function VerdictWords(props: { definition: Definition; verdict: Verdict }): ReactNode {
  const { definition, verdict } = props;
  const { word, language } = useStudio().voice;
  const names = namesOf(definition, language);
  return (
    <span className="st-verdict" data-verdict={verdict.kind}>
      <span className="st-verdict-sign" aria-hidden="true">
        {signs[verdict.kind]}
      </span>
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
