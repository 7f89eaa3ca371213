import { type ReactNode, useId, useLayoutEffect, useState } from "react";
import type { StudioTranslator } from "../../../language/studioTranslator.ts";

/** Takes a questionnaire from the clipboard: in its field, or pasted anywhere else. */
export function PasteField(props: {
  translator: StudioTranslator;
  onText: (text: string) => void;
}): ReactNode {
  const { translator, onText } = props;
  const { word } = translator;
  const [text, setText] = useState("");
  const id = useId();
  // Before the page is seen: what is pasted in the first moment is not to be lost.
  useLayoutEffect(() => {
    const paste = ({ clipboardData, target }: ClipboardEvent) => {
      const isInField = target instanceof Element && target.closest("input, textarea") !== null;
      const pasted = clipboardData?.getData("text/plain") ?? "";
      if (!isInField && pasted.trimStart().startsWith("{")) onText(pasted);
    };
    window.addEventListener("paste", paste);
    return () => window.removeEventListener("paste", paste);
  }, [onText]);
  return (
    <details>
      <summary>{word("filesPaste")}</summary>
      <label className="st-unseen" htmlFor={id}>
        {word("filesPasteLabel")}
      </label>
      <textarea
        id={id}
        className="st-textarea st-paste"
        spellCheck={false}
        value={text}
        placeholder={word("filesPasteLabel")}
        onChange={({ target }) => setText(target.value)}
      />
      <button
        type="button"
        className="st-button"
        disabled={text.trim() === ""}
        onClick={() => onText(text)}
      >
        {word("filesPasteOpen")}
      </button>
    </details>
  );
}
