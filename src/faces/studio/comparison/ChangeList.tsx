import type { ReactNode } from "react";
import type { SaidPart } from "../../../language/changes/saidChanges.ts";
import type { Said } from "../../../language/changes/saying.ts";
import { useStudio } from "../desk/StudioContext.ts";

/** What was changed, in sentences, part by part; those of the version on the desk lead to their places. */
export function ChangeList(props: {
  parts: readonly SaidPart[];
  /** Whether the later version is the one on the desk. */
  isOnDesk: boolean;
}): ReactNode {
  const { parts, isOnDesk } = props;
  const { word } = useStudio().translator;
  if (parts.length === 0) return <p className="st-help">{word("historySame")}</p>;
  return (
    <ul className="st-changes">
      {parts.map(({ title, changes }) => (
        <li key={title}>
          <strong>{title}</strong>
          <ul>
            {changes.map((change) => (
              <Item
                key={JSON.stringify([change.sentence, change.path])}
                {...{ change, isOnDesk }}
              />
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

function Item({ change, isOnDesk }: { change: Said; isOnDesk: boolean }): ReactNode {
  const { translator, go } = useStudio();
  const { word } = translator;
  const { sentence, path, words } = change;
  return (
    <li>
      {sentence}{" "}
      {isOnDesk && path && path.length > 0 && (
        <button
          type="button"
          className="st-link"
          aria-label={word("historyGoToNamed", { what: sentence })}
          onClick={() => go("forms", path)}
        >
          {word("historyGoTo")}
        </button>
      )}
      {words && (
        <details>
          <summary>{word("historyWords")}</summary>
          <p>
            <span className="st-unseen">{word("historyRemoved")} </span>
            <del>{words.before}</del>
          </p>
          <p>
            <span className="st-unseen">{word("historyAdded")} </span>
            <ins>{words.after}</ins>
          </p>
        </details>
      )}
    </li>
  );
}
