import type { ReactNode } from "react";
import { percent, useConsole } from "./ConsoleContext.ts";

/** Which segment it is and how sure, in a line, and whether to ask on; where there is room for one column, the approach too. */
export function NextHint(): ReactNode {
  const { screen, call, translator } = useConsole();
  const { word, text } = translator;
  const { segment, instead, isSettled, settledShare, decision, exclusion, mayStop } = screen;
  const because = call.goesOn ? undefined : exclusion?.rep?.because;
  return (
    <div className={segment && mayStop ? "ndc-hint ndc-done" : "ndc-hint"}>
      <output className="ndc-hint-line">
        {segment?.rep && (
          <strong className="ndc-hint-name">
            <bdi>{text(segment.rep.name)}</bdi>
          </strong>
        )}{" "}
        <span>
          {hintOf()}
          {segment && !instead && mayStop && !isSettled && ` ${word("settledHint")}`}
        </span>
      </output>
      {segment?.rep && (
        <p className="ndc-digest">{text(because ?? segment.rep.playbook.summary)}</p>
      )}
    </div>
  );

  function hintOf(): string {
    if (isSettled && decision?.decidedBy === "fallback") return word("stopUnfounded");
    if (isSettled)
      return word(
        decision?.lead === 0 && decision.decidedBy === "points" ? "stopTied" : "stopAsking",
      );
    if (segment === null) {
      const isTried = screen.questions.some(
        ({ status }) => status !== "open" && status !== "not-needed",
      );
      return word(isTried ? "nothingSaid" : "nothingYet");
    }
    if (instead) return `${word("overruled")}.`;
    if (screen.isPending) return word("lookingAhead");
    if (settledShare === null) return `${word("provisional")}.`;
    return word("settled", { share: percent(settledShare, translator.language) });
  }
}
