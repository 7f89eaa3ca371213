import type { StudioTranslator } from "../../../language/studioTranslator.ts";
import { freshId, freshIds } from "../../../questionnaire/editing/freshId.ts";
import { printed } from "../../../questionnaire/editing/print.ts";
import { type Sketch, spread } from "../document/sketch.ts";

/**
 * The text of a questionnaire made from its outline. Every part that the format needs is there, and what nobody has
 * written yet says so.
 *
 * @param translator in the questionnaire's first language, or the nearest that there is
 */
export function newQuestionnaire(outline: Sketch, translator: StudioTranslator): string {
  const { title, language, more, segments, questions } = outline;
  const segmentIds = freshIds(
    segments.map(({ name }) => name),
    "segment",
    language,
  );
  const questionIds = freshIds(
    questions.map(({ text }) => text),
    "question",
    language,
  );
  const points = spread(outline);
  const questionnaire = {
    format: 1,
    id: freshId(title, "questionnaire", [], language),
    version: "1",
    title,
    languages: [language, ...more.filter((tag) => tag !== language)],
    questions: questions.map(({ text, options }, at) => {
      const ids = freshIds(
        options.map((option) => option.text),
        "answer",
        language,
      );
      return {
        id: questionIds[at] as string,
        text,
        options: options.map((option, position) => {
          const speaksFor = points[at]?.[position] ?? [];
          return {
            id: ids[position] as string,
            text: option.text,
            ...(speaksFor.length > 0 && {
              points: Object.fromEntries(speaksFor.map((one) => [segmentIds[one], 1])),
            }),
          };
        }),
      };
    }),
    segments: segments.map((segment, at) => ({
      id: segmentIds[at] as string,
      ...partsOf(segment, translator),
    })),
    decision: { fallback: segmentIds[0] as string },
  };
  return printed(questionnaire);
}

/** A segment of which nothing is known but what it is called. */
export function blankSegment(id: string, name: string, translator: StudioTranslator) {
  const { word } = translator;
  const need = word("filesToBeWritten", { part: word("filesPartNeed", { name }) });
  return { id, ...partsOf({ name, need }, translator) };
}

function partsOf({ name, need }: Sketch["segments"][number], { word }: StudioTranslator) {
  const open = (part: Parameters<StudioTranslator["word"]>[0]) =>
    word("filesToBeWritten", { part: word(part, { name }) });
  return {
    visitor: { heading: open("filesPartHeading"), message: open("filesPartMessage") },
    rep: {
      name,
      need,
      playbook: {
        summary: open("filesPartSummary"),
        approach: [open("filesPartApproach")],
        buying: {
          process: open("filesPartProcess"),
          committee: [{ role: open("filesPartRole"), cares: open("filesPartCares") }],
        },
        messages: [open("filesPartMessages")],
        objections: [{ says: open("filesPartObjection"), reply: open("filesPartReply") }],
        evidence: [{ text: open("filesPartEvidence") }],
        nextSteps: [{ text: open("filesPartNextStep") }],
      },
    },
  };
}
