import { type ReactNode, useRef } from "react";
import { type Definition, languagesOf } from "../../../questionnaire/definition/definition.ts";
import { useStudio } from "../desk/StudioContext.ts";
import { Editor } from "./Editor.tsx";
import { FormsProvider, OutlineProvider } from "./FormsContext.ts";
import { editedPartOf } from "./logic/editedPart.ts";
import { outlineOf } from "./logic/outline.ts";
import { OutlineNav } from "./outline/OutlineNav.tsx";
import { FoldsProvider } from "./parts/FoldsContext.ts";
import { useFolds } from "./useFolds.ts";
import { useFormsWork } from "./useFormsWork.ts";
import { useKept } from "./useKept.ts";
import { useSelection } from "./useSelection.ts";

/** The questionnaire as forms: an outline of it, and one place of it to edit at a time. */
export function FormsView(): ReactNode {
  const { lastGood } = useStudio().snapshot;
  return lastGood && <FormsOf definition={lastGood.definition} />;
}

function FormsOf({ definition: current }: { definition: Definition }): ReactNode {
  const { document, snapshot, translator, visits } = useStudio();
  const { reading, selection } = snapshot;
  const root = useRef<HTMLDivElement>(null);
  const editor = useRef<HTMLFieldSetElement>(null);
  const definition = useKept(current);
  const languages = useKept(languagesOf(definition));
  const outline = useKept(outlineOf(definition, translator.language));
  const place = useKept(
    editedPartOf(selection, {
      questions: outline.questions.length,
      segments: outline.segments.length,
    }),
  );
  const { onFocus } = useSelection(document, selection, visits, editor);
  // After the selection, since it knows better where the focus goes.
  const { forms, said } = useFormsWork(document, translator, languages, root);
  const folds = useFolds();
  return (
    <FormsProvider value={forms}>
      <OutlineProvider value={outline}>
        <div ref={root} className="st-form">
          <OutlineNav place={place} isFrozen={!reading.ok} />
          <fieldset
            ref={editor}
            className="st-form-editor"
            disabled={!reading.ok}
            onFocus={onFocus}
          >
            <legend className="st-unseen">{translator.word("sectionForms")}</legend>
            <FoldsProvider value={folds}>
              <Editor definition={definition} place={place} />
            </FoldsProvider>
          </fieldset>
        </div>
        <output className="st-unseen" aria-live="polite">
          {said}
        </output>
      </OutlineProvider>
    </FormsProvider>
  );
}
