import type { Call } from "../../interview/calls/call.ts";
import type { Segment } from "../../questionnaire/definition/definition.ts";
import type { ConsoleScreen } from "./consoleScreen.ts";

/** Where one stands in a call: the one thing to know while one listens. */
export type Standing =
  /** Nothing speaks for a segment: nobody has answered, or no answer speaks for one. */
  | { readonly is: "nothing-yet" | "nothing-said" }
  /** Nothing can change it any more. */
  | { readonly is: "settled" | "tied" | "unfounded"; readonly segment: Segment }
  /** A person has chosen it, whatever the answers say. */
  | { readonly is: "chosen"; readonly segment: Segment }
  /** It has as many points as others. */
  | {
      readonly is: "level";
      readonly segment: Segment;
      readonly others: readonly Segment[];
      readonly oneMore: ConsoleScreen["oneMore"];
    }
  | { readonly is: "excluded"; readonly segment: Segment }
  | {
      readonly is: "leading";
      readonly segment: Segment;
      /** Of all ways on; null where nobody has counted them. */
      readonly share: number | null;
      /** Whether so few ways on lead elsewhere that one may stop. */
      readonly mayStop: boolean;
      readonly oneMore: ConsoleScreen["oneMore"];
    };

/** Says where one stands, and no more than is sure. */
export function standingOf(screen: ConsoleScreen, { goesOn }: Pick<Call, "goesOn">): Standing {
  const { segment, isChosen, level, decision, exclusion, mayStop, oneMore } = screen;
  if (segment === null) {
    const isOpen = ({ status }: ConsoleScreen["questions"][number]) =>
      status === "open" || status === "not-needed";
    return { is: screen.questions.every(isOpen) ? "nothing-yet" : "nothing-said" };
  }
  if (isChosen) return { is: "chosen", segment };
  if (screen.isSettled) {
    if (exclusion && !goesOn) return { is: "excluded", segment };
    if (decision?.decidedBy === "fallback") return { is: "unfounded", segment };
    const isTie = decision?.decidedBy === "points" && decision.lead === 0;
    return { is: isTie ? "tied" : "settled", segment };
  }
  if (level.length > 0 && !mayStop) return { is: "level", segment, others: level, oneMore };
  return { is: "leading", segment, share: screen.settledShare, mayStop, oneMore };
}

/** Whether there is a verdict to go by, and not just a lead. */
export function hasVerdict(screen: ConsoleScreen, { overrule }: Pick<Call, "overrule">): boolean {
  return screen.segment !== null && (screen.mayStop || overrule !== null);
}
