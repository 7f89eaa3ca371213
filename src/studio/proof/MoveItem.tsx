import type { ReactNode } from "react";
import { namesOf } from "../../language/names.ts";
import type { Move } from "../../proof/diff/edit.ts";
import { useStudio } from "../shell/StudioContext.ts";
import { AnswersInWords } from "./AnswersInWords.tsx";
import { inHundred } from "./inHundred.ts";
import type { Compared } from "./proofState.ts";

/** Prospects who move from one segment to another, with one of them. */
export function MoveItem({ move, compared }: { move: Move; compared: Compared }): ReactNode {
  const { voice, play } = useStudio();
  const { word, language } = voice;
  const { version, opened } = compared;
  const { witness } = move;
  const what = word("effectFromTo", {
    from: namesOf(opened, language).segment(move.from),
    to: namesOf(version.definition, language).segment(move.to),
  });
  const isOtherBefore = witness && JSON.stringify(witness.before) !== JSON.stringify(witness.after);
  return (
    <li>
      <p className="st-move-head">
        <strong>{what}</strong>
        <span>{word("effectOfHundred", { number: inHundred(move.share, voice) })}</span>
      </p>
      {witness && (
        <>
          <p className="st-help">{word("effectFor")}</p>
          <AnswersInWords definition={version.definition} answers={witness.after} />
          {isOtherBefore && (
            <details>
              <summary>{word("effectAndBefore")}</summary>
              <AnswersInWords definition={opened} answers={witness.before} />
            </details>
          )}
          <button
            type="button"
            className="st-button"
            aria-label={word("effectShowNamed", { what })}
            onClick={() => play({ answers: witness.after })}
          >
            {word("effectShow")}
          </button>
        </>
      )}
    </li>
  );
}
