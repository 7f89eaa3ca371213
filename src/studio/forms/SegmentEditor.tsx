import type { ReactNode } from "react";
import type { Segment } from "../../definition/definition.ts";
import { PlaceProvider, useForms, useOutline } from "./FormsContext.ts";
import { Card } from "./parts/Card.tsx";
import { EditorHead } from "./parts/EditorHead.tsx";
import { IdLine } from "./parts/IdLine.tsx";
import { PlaybookPart } from "./parts/PlaybookPart.tsx";
import { RemoveButton } from "./parts/RemoveButton.tsx";
import { RepPart } from "./parts/RepPart.tsx";
import { VisitorPart } from "./parts/VisitorPart.tsx";

/** One segment: what its visitors read, and how the sales team sells to it. */
export function SegmentEditor({ segment, at }: { segment: Segment; at: number }): ReactNode {
  const { word } = useForms().voice;
  const { segments } = useOutline();
  const { id, visitor, rep } = segment;
  const number = at + 1;
  return (
    <PlaceProvider value={word("formsPlaceSegment", { number })}>
      <EditorHead title={word("formsSegmentOf", { number, count: segments.length })}>
        <IdLine kind="segment" id={id} path={["segments", at]} />
        <RemoveButton kind="segment" id={id} name={segments[at]?.name ?? id} />
      </EditorHead>
      {rep && (
        <Card title={word("formsForReps")} help={word("formsPrivate")}>
          <RepPart at={at} rep={rep} />
        </Card>
      )}
      <Card title={word("formsWhatVisitorsRead")}>
        <VisitorPart at={at} visitor={visitor} />
      </Card>
      {rep && (
        <Card title={word("formsPlaybook")} help={word("formsPrivate")}>
          <PlaybookPart at={at} playbook={rep.playbook} />
        </Card>
      )}
    </PlaceProvider>
  );
}
