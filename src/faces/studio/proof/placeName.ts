import { namesOf } from "../../../language/names.ts";
import type { StudioTranslator } from "../../../language/studioTranslator.ts";
import type { Definition } from "../../../questionnaire/definition/definition.ts";
import type { Path } from "../../../questionnaire/definition/problem.ts";

/** The part of a questionnaire that a path leads to, as people call it. */
export function placeName(
  definition: Definition,
  path: Path,
  translator: StudioTranslator,
): string {
  const { word, language } = translator;
  const names = namesOf(definition, language);
  const [room, second, third] = path;
  const position = Number(second);
  const number = position + 1;
  const question = definition.questions[position];
  const segment = definition.segments[position];
  const example = definition.examples?.[position];
  switch (room) {
    case "questions":
      return question
        ? word("findingsQuestion", { number, name: names.question(question.id) })
        : word("findingsQuestions");
    case "segments":
      return segment
        ? word("findingsSegment", { name: names.segment(segment.id) })
        : word("findingsSegments");
    case "examples":
      return word("findingsExample", { name: example?.name });
    case "decision":
      return second === "rules" && typeof third === "number"
        ? word("findingsRule", { number: third + 1 })
        : word("findingsDecision");
    case "capture":
      return word("findingsForm");
    default:
      return word("findingsBasics");
  }
}
