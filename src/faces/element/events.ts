import type { Outcome } from "../../interview/delivery/outcome.ts";
import type { Happening } from "../../interview/session/happening.ts";
import type { FetchFailure } from "../../questionnaire/definition/fetchDefinition.ts";

/** What an element tells besides what happens in its interview. Times are milliseconds. */
export type ElementHappening =
  | Happening
  | ({ readonly at: number } /** Somebody has it in sight for the first time. */ & (
      | { readonly type: "shown" }
      /**
       * The page goes, or the element from it, before the end. `question` is the one in sight; null at the intro. An
       * element that is gone tells it where it stood too, and so it does with all that happens to it from then on.
       */
      | { readonly type: "left"; readonly question: string | null }
      /** What became of a result at a destination. */
      | { readonly type: "delivery"; readonly outcome: Outcome }
      /** The lead form is left out: the page sets no destination, so that nobody would receive what is typed into it. */
      | {
          readonly type: "ignored";
          readonly misfits: readonly [];
          readonly part: "capture";
          readonly why: "no-destination";
        }
      /** It can't be shown; the page's own content stands in its place. */
      | { readonly type: "failed"; readonly failure: FetchFailure }
    ));

/** The events of the element, `nd-started` and so on, by name. They bubble, and leave the shadow root. */
export type ElementEvents = {
  readonly [H in ElementHappening as `nd-${H["type"]}`]: CustomEvent<H>;
};

export function dispatch(target: EventTarget, happening: ElementHappening): void {
  target.dispatchEvent(
    new CustomEvent(`nd-${happening.type}`, { detail: happening, bubbles: true, composed: true }),
  );
}
