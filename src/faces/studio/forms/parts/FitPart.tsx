import { memo, type ReactNode } from "react";
import type { SegmentRep } from "../../../../questionnaire/definition/definition.ts";
import { PlaceProvider, useForms, useOutline } from "../FormsContext.ts";
import { ListEditor } from "../fields/ListEditor.tsx";
import { TextField } from "../fields/TextField.tsx";
import { newCondition } from "../logic/conditions.ts";
import { WhenEditor } from "./WhenEditor.tsx";

/** What the ideal customer within a segment is like, and by which answers and facts one knows. */
export const FitPart = memo(function FitPart(props: {
  at: number;
  fit: SegmentRep["fit"];
}): ReactNode {
  const { at, fit } = props;
  const { word } = useForms().translator;
  const { questions } = useOutline();
  return (
    <ListEditor
      path={["segments", at, "rep", "fit"]}
      label={word("formsFit")}
      help={word("formsFitHelp")}
      item={word("formsTrait")}
      items={fit}
      blank={{ text: "", when: newCondition(questions) }}
    >
      {({ text, when }, path, name) => (
        <>
          <TextField path={[...path, "text"]} label={name} value={text} />
          <PlaceProvider value={name}>
            <WhenEditor
              path={[...path, "when"]}
              when={when}
              questions={questions}
              lead={word("formsFitIf")}
              without={word("formsFitAll")}
              isNeeded
            />
          </PlaceProvider>
        </>
      )}
    </ListEditor>
  );
});
