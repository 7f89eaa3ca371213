import type { ReactNode } from "react";
import { useStudio } from "../desk/StudioContext.ts";
import type { Conflict } from "./incoming.ts";

/** A translation of what reads otherwise now, to be taken or not. */
export function ConflictItem(props: {
  conflict: Conflict;
  /** What stands there; nothing where the text is gone. */
  now: string | undefined;
  place: string;
  onTake: () => void;
}): ReactNode {
  const { conflict, now, place, onTake } = props;
  const { word } = useStudio().translator;
  return (
    <li className="st-import-conflict">
      <strong>{place}</strong>
      <dl>
        <dt>{word("translateWasThen")}</dt>
        <dd>{conflict.exported}</dd>
        <dt>{word("translateIsNow")}</dt>
        <dd>{now ?? word("translateGone")}</dd>
        <dt>{word("translateOffered")}</dt>
        <dd>{conflict.words}</dd>
      </dl>
      {now !== undefined && (
        <button type="button" className="st-button" onClick={onTake}>
          {word("translateTakeAnyway")}
        </button>
      )}
    </li>
  );
}
