import type { ReactNode } from "react";
import type { Definition } from "../../../questionnaire/definition/definition.ts";
import { BasicsEditor } from "./BasicsEditor.tsx";
import { DecisionEditor } from "./DecisionEditor.tsx";
import { LeadFormEditor } from "./LeadFormEditor.tsx";
import type { EditedPart } from "./logic/editedPart.ts";
import { QuestionEditor } from "./QuestionEditor.tsx";
import { SegmentEditor } from "./SegmentEditor.tsx";

/** The editor of one place. */
export function Editor({
  definition,
  place,
}: {
  definition: Definition;
  place: EditedPart;
}): ReactNode {
  const { questions, segments, decision, capture } = definition;
  if (place.part === "decision") return <DecisionEditor decision={decision} />;
  if (place.part === "capture") return <LeadFormEditor capture={capture} />;
  if (place.part === "questions") {
    // Fields hold entries that aren't in the text: those of another question are other fields.
    return <QuestionEditor key={questions[place.at]?.id} definition={definition} at={place.at} />;
  }
  const segment = place.part === "segments" && segments[place.at];
  if (segment) return <SegmentEditor key={segment.id} segment={segment} at={place.at} />;
  const { title, version, reviewBy, intro, rep } = definition;
  return (
    <BasicsEditor
      title={title}
      version={version}
      {...(reviewBy !== undefined && { reviewBy })}
      {...(intro !== undefined && { intro })}
      {...(rep !== undefined && { rep })}
    />
  );
}
