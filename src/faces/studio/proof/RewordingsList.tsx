import type { ReactNode } from "react";
import type { Rewording } from "../../../proof/diff/edit.ts";
import { useStudio } from "../desk/StudioContext.ts";

/** Texts that the edit has changed, with the way to each. */
export function RewordingsList({ rewordings }: { rewordings: readonly Rewording[] }): ReactNode {
  const { translator, go } = useStudio();
  const { word } = translator;
  if (rewordings.length === 0) return null;
  return (
    <details className="st-rewordings">
      <summary>{word("effectReworded", { count: rewordings.length })}</summary>
      <ul>
        {rewordings.map(({ path, before, after }) => (
          <li key={JSON.stringify(path)}>
            <p>
              <span className="st-unseen">{word("effectRewordedFrom")}: </span>
              <del>{before}</del>
            </p>
            <p>
              <span className="st-unseen">{word("effectRewordedTo")}: </span>
              <ins>{after}</ins>
            </p>
            <button
              type="button"
              className="st-button st-quiet"
              aria-label={word("effectGoToNamed", { what: after })}
              onClick={() => go("forms", path)}
            >
              {word("effectGoTo")}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
