import { ChevronDown } from "lucide-react";
import { type ReactNode, useLayoutEffect, useRef, useState } from "react";
import type { InterfaceLanguage } from "../../../language/interfaceLanguages.ts";
import { LanguageChoice } from "../desk/LanguageChoice.tsx";
import { useStudio } from "../desk/StudioContext.ts";
import { FileBar } from "../files/FileBar.tsx";
import { UndoButtons } from "./UndoButtons.tsx";

/** The file, undo and redo, and the language of the interface. Where there is little room, what is seldom wanted folds. */
export function TopBar(props: {
  onLanguage: (language: InterfaceLanguage) => void;
  onLeave: () => void;
  onPrint: () => void;
}): ReactNode {
  const { translator } = useStudio();
  const { word } = translator;
  const [isUnfolded, setIsUnfolded] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  // What one opened the questionnaire with is gone, and with it where one was on the page.
  useLayoutEffect(() => {
    window.scrollTo(0, 0);
    title.current?.focus({ preventScroll: true });
  }, []);
  return (
    <header className="st-bar">
      <h1 ref={title} className="st-title" tabIndex={-1}>
        {word("studio")}
      </h1>
      <FileBar onLeave={props.onLeave} onPrint={props.onPrint}>
        <UndoButtons />
        <button
          type="button"
          className="st-button st-unfold"
          aria-expanded={isUnfolded}
          onClick={() => setIsUnfolded(!isUnfolded)}
        >
          {word("more")}
          <ChevronDown />
        </button>
      </FileBar>
      <LanguageChoice translator={translator} onLanguage={props.onLanguage} />
    </header>
  );
}
