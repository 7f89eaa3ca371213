import { type ReactNode, useCallback, useDeferredValue, useEffect, useId, useRef } from "react";
import { useStudio } from "../desk/StudioContext.ts";
import { useProved } from "../proving/ProofContext.tsx";
import { type Editor, openEditor } from "./editor.ts";
import { ProblemList } from "./ProblemList.tsx";

/** The editor, which keys it knows, and what is wrong with the text. */
export default function JsonEditor(): ReactNode {
  const { document, snapshot, translator } = useStudio();
  const proof = useProved();
  const hintId = useId();
  const place = useRef<HTMLDivElement>(null);
  const editor = useRef<Editor>(null);
  const beginning = useRef({ translator, proof, hintId });

  useEffect(() => {
    if (!place.current) return;
    const opened = openEditor(place.current, document, beginning.current);
    editor.current = opened;
    // What led here, such as “Show”, is gone, and the focus with it.
    if (window.document.activeElement === window.document.body) opened.focus();
    return opened.close;
  }, [document]);
  useEffect(() => editor.current?.speak(translator), [translator]);
  useEffect(() => editor.current?.showProof(proof), [proof]);

  const goTo = useCallback<Editor["goTo"]>((position) => editor.current?.goTo(position), []);
  // The list can wait; the typing can't.
  const reading = useDeferredValue(snapshot.reading);
  return (
    <div className="st-json">
      <div ref={place} className="st-json-editor" data-own-undo />
      <p id={hintId} className="st-help">
        {translator.word("textHint")}
      </p>
      <ProblemList reading={reading} translator={translator} onGo={goTo} />
    </div>
  );
}
