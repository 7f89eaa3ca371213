import { placeOf } from "../../questionnaire/decision/place.ts";
import type { Definition } from "../../questionnaire/definition/definition.ts";
import { questionScreen } from "./questionScreen.ts";
import { type RepResultScreen, repResult } from "./repResult.ts";
import type { RunState } from "./session.ts";
import { type VisitorScreen, visitorScreenOf } from "./visitorScreen.ts";

/** Who looks: a visitor never gets to see what stands under any `rep`. */
export type Audience = "visitor" | "rep";

/** What should be on screen now, as data. */
export type Screen = VisitorScreen | RepResultScreen;

/** What a run should show to an audience: a pure function of what is kept of it. */
export function screenOf(definition: Definition, state: RunState, audience: Audience): Screen {
  if (audience === "visitor") return visitorScreenOf(definition, state);
  const { question: id, segment: segmentId, previous } = placeOf(definition, state);
  const canGoBack = previous !== null;
  const question = definition.questions.find((candidate) => candidate.id === id);
  if (question) return questionScreen(definition, state, question, { canGoBack, isRep: true });

  const segment = definition.segments.find((candidate) => candidate.id === segmentId);
  // A published form has nothing for the sales team, whoever looks.
  if (!segment?.rep) return visitorScreenOf(definition, { ...state, begun: true, lead: "skipped" });
  return { ...repResult(definition, state, segment.rep), canGoBack };
}
