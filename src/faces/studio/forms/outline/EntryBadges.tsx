import type { ReactNode } from "react";
import { tierWords } from "../../desk/tierWords.ts";
import { useForms, useOutline } from "../FormsContext.ts";
import type { QuestionEntry, SegmentEntry } from "../logic/outline.ts";
import { askWordOf, basisWords } from "../questionWords.ts";

/** What is special about a question or a segment, in a word or two. */
export function EntryBadges(props: {
  question?: QuestionEntry | undefined;
  segment?: SegmentEntry | undefined;
}): ReactNode {
  const { question, segment } = props;
  const { word } = useForms().translator;
  const { fallback } = useOutline();
  const badges: string[] = [];
  if (question) {
    const { ask, basis, isConditional } = question;
    const name = basisWords.find(([one]) => one === basis)?.[1];
    badges.push(word(askWordOf(ask, isConditional)));
    if (name) badges.push(word(name));
  }
  if (segment) {
    if (segment.tier) badges.push(word(tierWords[segment.tier]));
    if (segment.id === fallback) badges.push(word("formsBadgeFallback"));
  }
  return badges.map((badge) => (
    <span key={badge} className="st-form-badge">
      {badge}
    </span>
  ));
}
