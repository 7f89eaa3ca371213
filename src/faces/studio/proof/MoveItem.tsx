import type { ReactNode } from "react";
import { namesOf } from "../../../language/names.ts";
import type { Move } from "../../../proof/diff/edit.ts";
import { AnswersInWords } from "../desk/AnswersInWords.tsx";
import { useStudio } from "../desk/StudioContext.ts";
import type { Compared } from "../proving/proofState.ts";
import { inHundred } from "./inHundred.ts";
import { ShowProspect } from "./ShowProspect.tsx";

/** Prospects who move from one segment to another, with one of them. */
export function MoveItem(props: { move: Move; compared: Compared; isOpen: boolean }): ReactNode {
  const { move, compared, isOpen } = props;
  const { translator } = useStudio();
  const { word, language } = translator;
  const { version, opened } = compared;
  const { witness } = move;
  const what = word("effectFromTo", {
    from: namesOf(opened, language).segment(move.from),
    to: namesOf(version.definition, language).segment(move.to),
  });
  const isOtherBefore = witness && JSON.stringify(witness.before) !== JSON.stringify(witness.after);
  return (
    <li>
      <details open={isOpen}>
        <summary>
          <span className="st-move-head">
            <strong>{what}</strong>
            <span>
              {move.share > 0
                ? word("effectOfHundred", { number: inHundred(move.share, translator) })
                : word("effectByFact")}
            </span>
          </span>
        </summary>
        {witness && (
          <div className="st-move-body">
            <p className="st-help">{word("effectFor")}</p>
            <AnswersInWords definition={version.definition} answers={witness.after} />
            {isOtherBefore && (
              <>
                <p className="st-help">{word("effectAndBefore")}</p>
                <AnswersInWords definition={opened} answers={witness.before} />
              </>
            )}
            <ShowProspect what={what} witness={witness} />
          </div>
        )}
      </details>
    </li>
  );
}
