import { placeOf } from "../../questionnaire/decision/place.ts";
import type {
  Capture,
  Definition,
  Segment,
  Text,
} from "../../questionnaire/definition/definition.ts";
import { captureFor } from "./captureFor.ts";
import { isOpen, type LeadStep } from "./lead.ts";
import { type QuestionScreen, questionScreen } from "./questionScreen.ts";
import type { RunState } from "./session.ts";

/** What a visitor should see now, as data. Nothing that stands under any `rep` is in it. */
export type VisitorScreen = IntroScreen | QuestionScreen | LeadScreen | VisitorResultScreen;

export interface IntroScreen {
  readonly kind: "intro";
  readonly heading: Text;
  readonly body: Text | null;
  /** What the button to begin says; the interface's own word if null. */
  readonly start: Text | null;
}

/** The lead form by itself, before the result. */
export interface LeadScreen {
  readonly kind: "lead";
  readonly form: LeadForm;
  readonly canGoBack: boolean;
}

/** The lead form as it should be. */
export interface LeadForm extends Pick<Capture, "fields" | "consent"> {
  readonly step: LeadStep;
  /** Whether one may go on to the result without it. */
  readonly canSkip: boolean;
}

export interface VisitorResultScreen {
  readonly kind: "visitor-result";
  readonly heading: Text;
  readonly message: Text;
  readonly bullets: readonly Text[];
  readonly action: NonNullable<Segment["visitor"]["action"]> | null;
  /** The lead form under the result, or what became of one that came before it; null where there is none. */
  readonly lead: LeadForm | null;
  readonly canGoBack: boolean;
}

/** What a run should show to a visitor: a pure function of what is kept of it. */
export function visitorScreenOf(definition: Definition, state: RunState): VisitorScreen {
  const { intro, title } = definition;
  if (intro && !state.begun) {
    return {
      kind: "intro",
      heading: intro.heading ?? title,
      body: intro.body ?? null,
      start: intro.start ?? null,
    };
  }
  const { question: id, segment: segmentId, previous } = placeOf(definition, state);
  const canGoBack = previous !== null;
  const question = definition.questions.find((candidate) => candidate.id === id);
  if (question) {
    return questionScreen(definition, state, question, { canGoBack, isRep: false });
  }
  const segment = definition.segments.find((candidate) => candidate.id === segmentId) as Segment;
  const capture = captureFor(definition, segment.id);
  const form = capture ? leadForm(capture, state.lead) : null;
  if (form && capture?.place === "before-result" && isOpen(state.lead)) {
    return { kind: "lead", form, canGoBack };
  }
  return { ...visitorResult(segment), lead: form, canGoBack };
}

function leadForm(capture: Capture, step: LeadStep): LeadForm {
  const { place, fields, consent } = capture;
  // Agreeing must be free where it isn't the condition for the result.
  const isFree = consent ? !consent.required : !fields.some(({ required }) => required);
  return {
    fields,
    ...(consent && { consent }),
    step,
    canSkip: place === "before-result" && isFree,
  };
}

function visitorResult({
  visitor,
}: Segment): Pick<VisitorResultScreen, "kind" | "heading" | "message" | "bullets" | "action"> {
  const { heading, message, bullets = [], action = null } = visitor;
  return { kind: "visitor-result", heading, message, bullets, action };
}
