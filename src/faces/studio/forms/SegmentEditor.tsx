import type { ReactNode } from "react";
import type { Segment } from "../../../questionnaire/definition/definition.ts";
import { PlaceComments } from "../sharing/PlaceComments.tsx";
import { PlaceProvider, useForms, useOutline } from "./FormsContext.ts";
import { gistOf } from "./logic/gist.ts";
import { EditorHead } from "./parts/EditorHead.tsx";
import { FitPart } from "./parts/FitPart.tsx";
import { Fold } from "./parts/Fold.tsx";
import { IdLine } from "./parts/IdLine.tsx";
import { NeedPart } from "./parts/NeedPart.tsx";
import { PlaybookPart } from "./parts/PlaybookPart.tsx";
import { RemoveButton } from "./parts/RemoveButton.tsx";
import { SegmentActions } from "./parts/SegmentActions.tsx";
import { SignalsPart } from "./parts/SignalsPart.tsx";
import { VisitorPart } from "./parts/VisitorPart.tsx";

/** One segment: what its visitors read, and how the sales team sells to it. */
export function SegmentEditor({ segment, at }: { segment: Segment; at: number }): ReactNode {
  const { word } = useForms().translator;
  const { segments } = useOutline();
  const { id, visitor, rep } = segment;
  const number = at + 1;
  return (
    <PlaceProvider value={word("formsPlaceSegment", { number })}>
      <EditorHead title={word("formsSegmentOf", { number, count: segments.length })}>
        <SegmentActions id={id} name={segments[at]?.name ?? id} />
        <RemoveButton kind="segment" id={id} name={segments[at]?.name ?? id} />
      </EditorHead>
      <PlaceComments kind="segment" id={id} />
      {rep && (
        <Fold name="need" title={word("formsFoldNeed")} help={word("formsPrivate")}>
          <NeedPart at={at} rep={rep} />
        </Fold>
      )}
      <Fold name="visitor" title={word("formsWhatVisitorsRead")}>
        <VisitorPart at={at} visitor={visitor} />
      </Fold>
      {rep && (
        <>
          <Fold
            name="signals"
            title={word("formsFoldSignals")}
            gist={
              gistOf([
                [word("formsFit"), rep.fit],
                [word("formsSignals"), rep.signals],
              ]) ?? word("formsNothingYet")
            }
            help={word("formsPrivate")}
          >
            <FitPart at={at} fit={rep.fit} />
            <SignalsPart at={at} signals={rep.signals} economics={rep.economics} />
          </Fold>
          <PlaybookPart at={at} playbook={rep.playbook} />
        </>
      )}
      <Fold name="id" title={word("formsId")}>
        <IdLine kind="segment" id={id} path={["segments", at]} />
      </Fold>
    </PlaceProvider>
  );
}
