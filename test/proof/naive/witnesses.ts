import type { Definition } from "../../../src/index.ts";
import type { Finding } from "../../../src/proof/index.ts";
import type { Interview } from "../everyInterview.ts";
import { ahead, parts } from "./closeness.ts";
import { isTie } from "./figures.ts";
import { isBare } from "./suited.ts";

/** Whether an interview shows what a finding says; undefined of findings that no interview shows. */
export function showing(
  definition: Definition,
  { code, figures }: Finding,
): ((interview: Interview) => boolean) | undefined {
  const { segments = [] } = figures;
  switch (code) {
    case "tie":
      return ({ decision }) => isTie(decision) && ahead(decision).join() === segments.join();
    case "close-calls":
      return ({ decision }) => decision.close;
    case "left-to-fallback":
      return ({ decision }) => decision.decidedBy === "fallback";
    case "if-close-does-not-part":
      return ({ trail }) =>
        trail.some(
          ({ next, isOver, decision, offers }) =>
            next?.id === figures.question &&
            !isOver &&
            !parts(next, offers, ...ahead(decision)) &&
            ahead(decision).every((segment) => segments.includes(segment)),
        );
    case "evidence-gap":
      return isBare(definition, segments[0] ?? "");
    default:
      return undefined;
  }
}
