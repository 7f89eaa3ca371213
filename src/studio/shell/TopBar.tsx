import { type ReactNode, useEffect, useRef } from "react";
import type { studioLanguages } from "../../language/studioVoice.ts";
import { FileBar } from "../files/FileBar.tsx";
import { InterfaceLanguage } from "./InterfaceLanguage.tsx";
import { useStudio } from "./StudioContext.ts";

/** The file, undo and redo, and the language of the interface. */
export function TopBar(props: {
  onLanguage: (language: (typeof studioLanguages)[number]) => void;
  onLeave: () => void;
}): ReactNode {
  const { document, snapshot, voice } = useStudio();
  const { word } = voice;
  const { undoLabel, redoLabel } = snapshot;
  const title = useRef<HTMLHeadingElement>(null);
  // What one opened the questionnaire with is gone, and with it where one was on the page.
  useEffect(() => {
    window.scrollTo(0, 0);
    title.current?.focus({ preventScroll: true });
  }, []);
  return (
    <header className="st-bar">
      <h1 ref={title} className="st-title" tabIndex={-1}>
        {word("studio")}
      </h1>
      <FileBar onLeave={props.onLeave} />
      <div className="st-group">
        <button
          type="button"
          className="st-button"
          disabled={undoLabel === null}
          title={undoLabel === null ? word("undo") : word("undoNamed", { label: undoLabel })}
          onClick={document.undo}
        >
          {word("undo")}
        </button>
        <button
          type="button"
          className="st-button"
          disabled={redoLabel === null}
          title={redoLabel === null ? word("redo") : word("redoNamed", { label: redoLabel })}
          onClick={document.redo}
        >
          {word("redo")}
        </button>
      </div>
      <InterfaceLanguage voice={voice} onLanguage={props.onLanguage} />
    </header>
  );
}
