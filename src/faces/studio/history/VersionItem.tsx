import { type ReactNode, useState } from "react";
import { Dialog } from "../../../ui/Dialog.tsx";
import { useStudio } from "../desk/StudioContext.ts";
import type { NamedVersion } from "../host/studioDevice.ts";

/** One named version, with what can be done with it. */
export function VersionItem(props: {
  version: NamedVersion;
  isCompared: boolean;
  onCompare: () => void;
  onRestore: () => void;
  onRemove: () => void;
  /** The comparison, where it is open. */
  children: ReactNode;
}): ReactNode {
  const { version, isCompared, onCompare, onRestore, onRemove, children } = props;
  const { name, at, text } = version;
  const { translator, snapshot } = useStudio();
  const { word, language } = translator;
  const [isAsking, setIsAsking] = useState(false);
  const date = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" });
  const isNow = text === snapshot.text;
  return (
    <li className="st-card">
      <div className="st-version">
        <div>
          <h3>{name}</h3>
          <p className="st-help">
            {date.format(at)}
            {isNow && ` · ${word("historyIsNow")}`}
          </p>
        </div>
        <div className="st-group">
          <button
            type="button"
            className="st-button"
            aria-expanded={isCompared}
            aria-label={word("historyCompareNamed", { name })}
            onClick={onCompare}
          >
            {word("historyCompare")}
          </button>
          <button
            type="button"
            className="st-button"
            aria-label={word("historyRestoreNamed", { name })}
            onClick={onRestore}
          >
            {word("historyRestore")}
          </button>
          <button
            type="button"
            className="st-button st-quiet st-danger"
            aria-label={word("historyDeleteNamed", { name })}
            onClick={() => setIsAsking(true)}
          >
            {word("historyDelete")}
          </button>
        </div>
      </div>
      {children}
      {isAsking && (
        <Dialog
          className="st-dialog"
          title={word("historyDeleteNamed", { name })}
          onClose={() => setIsAsking(false)}
        >
          <p>{word("historyDeleteForGood")}</p>
          <div className="st-group st-form-end">
            <button type="button" className="st-button" onClick={() => setIsAsking(false)}>
              {word("filesCancel")}
            </button>
            <button
              type="button"
              className="st-button st-danger"
              onClick={() => {
                setIsAsking(false);
                onRemove();
              }}
            >
              {word("historyDelete")}
            </button>
          </div>
        </Dialog>
      )}
    </li>
  );
}
