import { memo, type ReactNode, type RefObject, useEffect, useRef, useState } from "react";
import { NewQuestionDialog } from "../dialogs/NewQuestionDialog.tsx";
import { NewSegmentDialog } from "../dialogs/NewSegmentDialog.tsx";
import { useForms, useOutline } from "../FormsContext.ts";
import { AddButton } from "../fields/AddButton.tsx";
import type { EditedPart } from "../logic/editedPart.ts";
import { EntryBadges } from "./EntryBadges.tsx";
import { OutlineItems } from "./OutlineItems.tsx";
import { PartButton } from "./PartButton.tsx";

const mostQuestions = 20;
const mostSegments = 12;

/** All places of the questionnaire; one is open. */
export const OutlineNav = memo(function OutlineNav(props: {
  place: EditedPart;
  /** Whether one can only look around for now. */
  isFrozen: boolean;
}): ReactNode {
  const { place, isFrozen } = props;
  const { word } = useForms().translator;
  const { questions, segments, rules, hasLeadForm } = useOutline();
  const [adding, setAdding] = useState<"question" | "segment" | null>(null);
  const nav = useRef<HTMLElement>(null);
  useOpenInSight(nav, place);
  const after = place.part === "questions" && "at" in place ? place.at + 1 : questions.length;
  return (
    <nav ref={nav} className="st-form-outline" aria-label={word("formsOutline")}>
      <PartButton to={{ part: "basics" }} place={place}>
        {word("formsBasics")}
      </PartButton>
      <OutlineItems
        part="questions"
        label={word("formsQuestions")}
        place={place}
        isFrozen={isFrozen}
        entries={questions}
        badges={(at) => <EntryBadges question={questions[at]} />}
      />
      {questions.length < mostQuestions && (
        <AddButton
          name={word("formsAddQuestion")}
          isQuiet
          isDisabled={isFrozen}
          onClick={() => setAdding("question")}
        />
      )}
      <OutlineItems
        part="segments"
        label={word("formsSegments")}
        help={word("formsSegmentsHelp")}
        place={place}
        isFrozen={isFrozen}
        entries={segments}
        badges={(at) => <EntryBadges segment={segments[at]} />}
      />
      {segments.length < mostSegments && (
        <AddButton
          name={word("formsAddSegment")}
          isQuiet
          isDisabled={isFrozen}
          onClick={() => setAdding("segment")}
        />
      )}
      <PartButton to={{ part: "decision" }} place={place}>
        {word("formsDecision")}{" "}
        {rules > 0 && (
          <span className="st-form-badge">{word("formsRulesCount", { count: rules })}</span>
        )}
      </PartButton>
      <PartButton to={{ part: "capture" }} place={place}>
        {word("formsLeadForm")}{" "}
        {!hasLeadForm && <span className="st-form-badge">{word("formsNone")}</span>}
      </PartButton>
      {adding === "question" && <NewQuestionDialog at={after} onClose={() => setAdding(null)} />}
      {adding === "segment" && <NewSegmentDialog onClose={() => setAdding(null)} />}
    </nav>
  );
});

/** Scrolls the outline, and nothing else, to the place that is open. */
function useOpenInSight(nav: RefObject<HTMLElement | null>, place: EditedPart): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: another place is why
  useEffect(() => {
    const open = nav.current?.querySelector("[aria-current]");
    if (!nav.current || !open) return;
    const frame = nav.current.getBoundingClientRect();
    const { top, bottom } = open.getBoundingClientRect();
    const beyond = Math.max(0, bottom - frame.bottom) + Math.min(0, top - frame.top);
    if (beyond !== 0) nav.current.scrollTop += beyond + Math.sign(beyond) * frame.height * 0.25;
  }, [nav, place]);
}
