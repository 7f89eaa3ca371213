import type { ReactNode } from "react";
import { useStudio } from "../shell/StudioContext.ts";
import type { Conflict } from "./incoming.ts";

/** A translation of what reads otherwise now, to be taken or not. */
export function ConflictItem(props: {
  conflict: Conflict;
  place: string;
  onTake: () => void;
}): ReactNode {
  const { conflict, place, onTake } = props;
  const { word } = useStudio().voice;
  return (
    <li className="st-import-conflict">
      <strong>{place}</strong>
      <dl>
        <dt>{word("translateWasThen")}</dt>
        <dd>{conflict.exported}</dd>
        <dt>{word("translateIsNow")}</dt>
        <dd>{conflict.unit.source}</dd>
        <dt>{word("translateOffered")}</dt>
        <dd>{conflict.words}</dd>
      </dl>
      <button type="button" className="st-button" onClick={onTake}>
        {word("translateTakeAnyway")}
      </button>
    </li>
  );
}
